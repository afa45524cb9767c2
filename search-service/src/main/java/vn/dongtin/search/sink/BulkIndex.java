package vn.dongtin.search.sink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.search.elasticsearch.RawElasticsearch;

/** Stores documents with bulk requests of bounded size. Thread-safe. */
final class BulkIndex implements DocumentStore {

    /** Elasticsearch advises 5 to 15 MB a request; a document may be larger than this and then goes alone. */
    static final int MAX_REQUEST_BYTES = 8 << 20;

    private final RawElasticsearch elasticsearch;
    private final String path;
    private final Clock clock;
    private final Runnable onMissingIndex;

    BulkIndex(RawElasticsearch elasticsearch, String index, Clock clock, Runnable onMissingIndex) {
        this.elasticsearch = elasticsearch;
        this.path = "/" + index + "/_bulk?filter_path=items.*.status,items.*.error";
        this.clock = clock;
        this.onMissingIndex = onMissingIndex;
    }

    /** After a failed request the rest is not tried. */
    @Override
    public List<Outcome> store(List<IndexDocument> documents) {
        List<Outcome> outcomes = new ArrayList<>(documents.size());
        while (outcomes.size() < documents.size()) {
            int from = outcomes.size();
            List<Outcome> sent = send(documents.subList(from, endOfRequest(documents, from)));
            outcomes.addAll(sent);
            if (sent.stream().allMatch(Outcome.Busy.class::isInstance)) {
                Outcome busy = sent.getLast();
                documents.subList(outcomes.size(), documents.size()).forEach(_ -> outcomes.add(busy));
            }
        }
        return outcomes;
    }

    private static int endOfRequest(List<IndexDocument> documents, int from) {
        int end = from;
        long bytes = 0;
        do {
            bytes += documents.get(end++).size();
        } while (end < documents.size() && bytes + documents.get(end).size() <= MAX_REQUEST_BYTES);
        return end;
    }

    private List<Outcome> send(List<IndexDocument> documents) {
        BulkAnswer answer = exchange(documents);
        if (answer.indexMissing()) {
            onMissingIndex.run();
        }
        if (answer.refused() && documents.size() > 1) {
            return halves(documents);
        }
        return answer.outcomes();
    }

    /** Finds the document that broke the request: as deep as the logarithm of the number of records of a poll. */
    private List<Outcome> halves(List<IndexDocument> documents) {
        int middle = documents.size() / 2;
        List<Outcome> outcomes = new ArrayList<>(send(documents.subList(0, middle)));
        outcomes.addAll(send(documents.subList(middle, documents.size())));
        return outcomes;
    }

    private BulkAnswer exchange(List<IndexDocument> documents) {
        try {
            Lines lines =
                    new Lines(documents.stream().mapToInt(IndexDocument::size).sum());
            documents.forEach(document -> document.writeTo(lines, clock.instant()));
            return BulkAnswer.read(elasticsearch.bulk(path, lines.bytes(), lines.size()), documents.size());
        } catch (IOException e) {
            return BulkAnswer.busy(documents.size(), e.toString());
        }
    }

    /** Gives its buffer away instead of a copy: a request may have 16 MiB. */
    private static final class Lines extends ByteArrayOutputStream {

        Lines(int size) {
            super(size);
        }

        byte[] bytes() {
            return buf;
        }
    }
}
