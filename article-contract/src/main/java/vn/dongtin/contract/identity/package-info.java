/** Which article is which: canonical URL, id, version, record key. */
@NullMarked
package vn.dongtin.contract.identity;

import org.jspecify.annotations.NullMarked;
