package vn.dongtin.search.article;

import tools.jackson.databind.node.ObjectNode;

/** What is known about an id. */
sealed interface Lookup {

    /**
     * The article.
     *
     * @param document as stored
     * @param etag {@code <version>-<pipeline>}
     */
    record Found(ObjectNode document, String etag) implements Lookup {}

    /**
     * It was taken back.
     *
     * @param at when
     * @param reason in the words of who did it; empty when none was given
     */
    record Retracted(String at, String reason) implements Lookup {}

    /** Nothing, or nothing yet. */
    record Absent() implements Lookup {}
}
