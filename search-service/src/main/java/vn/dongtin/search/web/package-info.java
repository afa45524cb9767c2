/** What every HTTP answer has in common: the request id and the shape of errors. */
@NullMarked
package vn.dongtin.search.web;

import org.jspecify.annotations.NullMarked;
