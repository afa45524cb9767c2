package vn.dongtin.text.date;

/** On which side of the publication the words around a date put it. */
enum Direction {
    /** {@code vừa rồi}, {@code last}. */
    PAST,
    /** {@code đã} before it in the sentence. */
    LIKELY_PAST,
    OPEN,
    /** {@code sẽ}, {@code dự kiến} before it in the sentence. */
    LIKELY_AHEAD,
    /** {@code tới}, {@code next}. */
    AHEAD
}
