/** Tells the lines of an article that are no running text: captions, bylines, headings, file names, dates, links. */
@NullMarked
package vn.dongtin.text.line;

import org.jspecify.annotations.NullMarked;
