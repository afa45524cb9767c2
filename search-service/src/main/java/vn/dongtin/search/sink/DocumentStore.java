package vn.dongtin.search.sink;

import java.util.List;

/** Where documents go. */
interface DocumentStore {

    /** Sends all and returns an outcome for each, in the same order. */
    List<Outcome> store(List<IndexDocument> documents);
}
