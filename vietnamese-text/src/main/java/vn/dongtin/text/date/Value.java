package vn.dongtin.text.date;

/** The value of a date as it is given out, see {@link DateMention}. */
record Value(String text, DatePrecision precision, boolean inferred) {}
