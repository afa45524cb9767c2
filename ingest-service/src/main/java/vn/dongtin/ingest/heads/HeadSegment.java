package vn.dongtin.ingest.heads;

import java.util.HexFormat;
import java.util.Optional;
import vn.dongtin.contract.article.ArticleHead;
import vn.dongtin.contract.article.Route;

/**
 * Open addressing with linear probing over parallel arrays. Ids are hashes already, so their bits choose the slot.
 * Guarded by its owner.
 */
final class HeadSegment {

    private static final int FIRST_CAPACITY = 16;
    private static final int BYTES_PER_SLOT = 4 * Long.BYTES + Integer.BYTES + 1;
    /** Grows by a quarter at 4/5 full: never less than 0.64 full after the first steps, so never more than 58 bytes an id. */
    private static final int FULL_NUMERATOR = 4;

    private static final int FULL_DENOMINATOR = 5;
    private static final int RETRACTED = 0x10;
    private static final int ROUTE_MASK = 0x0f;

    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    /** 0 marks a free slot: versions begin at 1. */
    private long[] version = new long[FIRST_CAPACITY];

    private long[] hash = new long[FIRST_CAPACITY];
    private int[] revision = new int[FIRST_CAPACITY];
    private byte[] flags = new byte[FIRST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    long bytes() {
        return (long) version.length * BYTES_PER_SLOT;
    }

    Optional<ArticleHead> get(long idHigh, long idLow) {
        int slot = slot(idHigh, idLow);
        return version[slot] == 0 ? Optional.empty() : Optional.of(head(slot));
    }

    void put(long idHigh, long idLow, ArticleHead head) {
        int slot = slot(idHigh, idLow);
        if (version[slot] >= head.version()) {
            return;
        }
        boolean added = version[slot] == 0;
        high[slot] = idHigh;
        low[slot] = idLow;
        version[slot] = head.version();
        hash[slot] = head.hash();
        revision[slot] = head.revision();
        flags[slot] = (byte) (code(head.route()) | (head.retracted() ? RETRACTED : 0));
        if (added && ++size * (long) FULL_DENOMINATOR > version.length * (long) FULL_NUMERATOR) {
            grow();
        }
    }

    private ArticleHead head(int slot) {
        return new ArticleHead(
                version[slot],
                revision[slot],
                (flags[slot] & RETRACTED) != 0,
                route(flags[slot] & ROUTE_MASK),
                HexFormat.of().toHexDigits(hash[slot]));
    }

    /** The slot that holds the id, or the free one where it belongs. */
    private int slot(long idHigh, long idLow) {
        int slot = (int) Long.remainderUnsigned(idHigh, version.length);
        while (version[slot] != 0 && (high[slot] != idHigh || low[slot] != idLow)) {
            slot = slot + 1 == version.length ? 0 : slot + 1;
        }
        return slot;
    }

    private static int code(Route route) {
        return switch (route) {
            case FEED -> 1;
            case PAGE -> 2;
            case PUSH -> 3;
        };
    }

    private static Route route(int code) {
        return switch (code) {
            case 1 -> Route.FEED;
            case 2 -> Route.PAGE;
            default -> Route.PUSH;
        };
    }

    private void grow() {
        HeadSegment larger = new HeadSegment();
        larger.allocate(Math.addExact(version.length, version.length / 4));
        for (int slot = 0; slot < version.length; slot++) {
            if (version[slot] != 0) {
                larger.move(this, slot);
            }
        }
        high = larger.high;
        low = larger.low;
        version = larger.version;
        hash = larger.hash;
        revision = larger.revision;
        flags = larger.flags;
    }

    private void allocate(int capacity) {
        high = new long[capacity];
        low = new long[capacity];
        version = new long[capacity];
        hash = new long[capacity];
        revision = new int[capacity];
        flags = new byte[capacity];
    }

    private void move(HeadSegment from, int slot) {
        int to = slot(from.high[slot], from.low[slot]);
        high[to] = from.high[slot];
        low[to] = from.low[slot];
        version[to] = from.version[slot];
        hash[to] = from.hash[slot];
        revision[to] = from.revision[slot];
        flags[to] = from.flags[slot];
    }
}
