/** What a user typed, as a tree, and the tree as an Elasticsearch query. */
@NullMarked
package vn.dongtin.search.query;

import org.jspecify.annotations.NullMarked;
