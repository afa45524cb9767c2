/** A pure function from a raw to an enriched article, in stages of which each may fail alone. */
@NullMarked
package vn.dongtin.enrich.pipeline;

import org.jspecify.annotations.NullMarked;
