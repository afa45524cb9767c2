/** Reading articles over HTTP: the list and the single article. */
@NullMarked
package vn.dongtin.search.article;

import org.jspecify.annotations.NullMarked;
