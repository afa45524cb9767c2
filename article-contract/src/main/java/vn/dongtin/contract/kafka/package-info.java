/** Topics, their settings, partitions and event headers. */
@NullMarked
package vn.dongtin.contract.kafka;

import org.jspecify.annotations.NullMarked;
