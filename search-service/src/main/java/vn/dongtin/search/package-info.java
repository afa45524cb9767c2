/** The service that puts enriched articles into Elasticsearch and answers every read. */
@NullMarked
package vn.dongtin.search;

import org.jspecify.annotations.NullMarked;
