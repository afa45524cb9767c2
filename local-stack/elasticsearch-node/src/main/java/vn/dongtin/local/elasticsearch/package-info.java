/** One real Elasticsearch node for this machine and for tests. */
@NullMarked
package vn.dongtin.local.elasticsearch;

import org.jspecify.annotations.NullMarked;
