package vn.dongtin.ingest.intake;

import java.util.concurrent.locks.ReentrantLock;
import vn.dongtin.contract.identity.ArticleId;

/** A fixed number of locks, one for each id in turn: the same id always meets the same lock. */
final class StripedLocks {

    private static final int STRIPES = 1_024;

    private final ReentrantLock[] locks = new ReentrantLock[STRIPES];

    StripedLocks() {
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    ReentrantLock of(ArticleId id) {
        return locks[(int) (id.high() & (STRIPES - 1))];
    }
}
