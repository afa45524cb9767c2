package vn.dongtin.ingest.heads;

import java.util.Optional;
import vn.dongtin.contract.article.ArticleHead;
import vn.dongtin.contract.identity.ArticleId;

/**
 * The newest version of every id, in flat arrays: 37 bytes a slot and 47 to 59 bytes an id, where a map of objects takes
 * some 200. Thread-safe: each segment is guarded by its own lock.
 */
public final class HeadTable {

    private static final int SEGMENTS = 64;

    private final HeadSegment[] segments = new HeadSegment[SEGMENTS];

    public HeadTable() {
        for (int i = 0; i < SEGMENTS; i++) {
            segments[i] = new HeadSegment();
        }
    }

    /** What is known of an id. */
    public Optional<ArticleHead> get(ArticleId id) {
        HeadSegment segment = segment(id);
        synchronized (segment) {
            return segment.get(id.high(), id.low());
        }
    }

    /** Remembers a head, unless a newer one of the id is known. */
    public void remember(ArticleId id, ArticleHead head) {
        HeadSegment segment = segment(id);
        synchronized (segment) {
            segment.put(id.high(), id.low(), head);
        }
    }

    /** How many ids are known. */
    public long size() {
        long size = 0;
        for (HeadSegment segment : segments) {
            synchronized (segment) {
                size += segment.size();
            }
        }
        return size;
    }

    /** How many bytes the arrays take. */
    public long bytes() {
        long bytes = 0;
        for (HeadSegment segment : segments) {
            synchronized (segment) {
                bytes += segment.bytes();
            }
        }
        return bytes;
    }

    private HeadSegment segment(ArticleId id) {
        return segments[(int) (id.low() & (SEGMENTS - 1))];
    }
}
