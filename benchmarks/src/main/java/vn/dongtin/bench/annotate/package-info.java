/** Time and allocation of reading an article, whole and stage by stage, measured by JMH. */
@NullMarked
package vn.dongtin.bench.annotate;

import org.jspecify.annotations.NullMarked;
