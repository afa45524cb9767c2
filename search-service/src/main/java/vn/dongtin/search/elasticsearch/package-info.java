/** The way to Elasticsearch: addresses, credentials, time limits and the two clients. */
@NullMarked
package vn.dongtin.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
