package vn.dongtin.search.sink;

import vn.dongtin.contract.kafka.DeadLetter;

/** What a record of {@code articles.enriched} turned out to be. */
sealed interface Reading {

    /** Something to store. */
    record Document(IndexDocument document) implements Reading {}

    /** No value: the version was erased, there is nothing to store. */
    record Erased() implements Reading {}

    /** Never gets better by trying again. */
    record Unreadable(DeadLetter reason) implements Reading {}
}
