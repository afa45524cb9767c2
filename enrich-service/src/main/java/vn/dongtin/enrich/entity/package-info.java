/** Stage: who and what an article names. */
@NullMarked
package vn.dongtin.enrich.entity;

import org.jspecify.annotations.NullMarked;
