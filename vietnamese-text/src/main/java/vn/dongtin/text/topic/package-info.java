/** Says which IPTC Media Topics a text is about, how surely, and by which words. */
@NullMarked
package vn.dongtin.text.topic;

import org.jspecify.annotations.NullMarked;
