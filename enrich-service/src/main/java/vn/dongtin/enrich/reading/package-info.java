/** The stages of the language library as stages of the pipeline, and what they find in the terms of the contract. */
@NullMarked
package vn.dongtin.enrich.reading;

import org.jspecify.annotations.NullMarked;
