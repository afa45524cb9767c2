package vn.dongtin.text.entity.train;

import java.util.List;

/**
 * A text with its names marked by hand.
 *
 * @param id its id in the data
 * @param group texts of one group (one article, one story) never lie in different folds
 * @param names in order, not overlapping
 */
record AnnotatedText(String id, String group, Source source, String text, List<CharSpan> names) {

    /** Where a text comes from. */
    enum Source {
        /** Whole modern articles in Vietnamese. */
        ARTICLES,
        /** Single sentences of 2000–2006. */
        SENTENCES,
        /** English. */
        ENGLISH
    }

    AnnotatedText {
        names = List.copyOf(names);
    }
}
