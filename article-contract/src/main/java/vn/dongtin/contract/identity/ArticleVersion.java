package vn.dongtin.contract.identity;

/**
 * Orders the versions of one article.
 *
 * <p>A version is {@code max(wall clock in ms × 1000, newest known version + 1)}: given once by ingest and kept by every
 * replay. It is no time: it only says which of two versions of the same id is newer, whatever the clocks did.
 */
public final class ArticleVersion {

    /** Versions stay below 2^53, so that JavaScript reads them exactly. */
    public static final long MAX = (1L << 53) - 1;

    private static final long STEPS_PER_MILLISECOND = 1_000;

    private ArticleVersion() {}

    /**
     * The version that follows.
     *
     * @param wallClockMillis what the clock of this instance says, in ms since 1970
     * @param newestKnown the newest version this instance knows of the id; 0 when it knows none
     * @throws IllegalArgumentException when the version that follows is not in 1 … {@link #MAX}
     */
    public static long next(long wallClockMillis, long newestKnown) {
        long following = check(newestKnown + 1);
        return check(Math.max(clamped(wallClockMillis) * STEPS_PER_MILLISECOND, following));
    }

    /** Returns the version, or throws when it is not in 1 … {@link #MAX}. */
    public static long check(long version) {
        if (version < 1 || version > MAX) {
            throw new IllegalArgumentException("version is not in 1 … 2^53-1: " + version);
        }
        return version;
    }

    /** A clock far beyond the bound must not come back from behind by overflow. */
    private static long clamped(long wallClockMillis) {
        return Math.clamp(wallClockMillis, 0, MAX);
    }
}
