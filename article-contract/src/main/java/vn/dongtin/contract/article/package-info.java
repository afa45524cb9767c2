/** What an article is on its way: as accepted, as enriched, as retracted. */
@NullMarked
package vn.dongtin.contract.article;

import org.jspecify.annotations.NullMarked;
