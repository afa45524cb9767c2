package vn.dongtin.contract.identity;

/**
 * The Kafka key of one version of one article: {@code <id>@<version>}. Compaction therefore keeps every version once.
 *
 * @param id the article
 * @param version its version, 1 … 2^53-1
 */
public record ArticleKey(ArticleId id, long version) {

    private static final char SEPARATOR = '@';
    private static final int MAX_DIGITS = 16;

    public ArticleKey {
        ArticleVersion.check(version);
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException when it is not what {@link #toString()} writes: two spellings of one key would
     *     be two records after compaction
     */
    public static ArticleKey parse(String key) {
        int at = key.indexOf(SEPARATOR);
        if (at < 0) {
            throw new IllegalArgumentException("record key has no '@': expected <id>@<version>");
        }
        return new ArticleKey(new ArticleId(key.substring(0, at)), version(key.substring(at + 1)));
    }

    /** The part of a key that chooses the partition: the id, or the whole key when it has no version. */
    public static String idPart(String key) {
        int at = key.indexOf(SEPARATOR);
        return at < 0 ? key : key.substring(0, at);
    }

    @Override
    public String toString() {
        return id.value() + SEPARATOR + version;
    }

    private static long version(String digits) {
        boolean plain = !digits.isEmpty()
                && digits.length() <= MAX_DIGITS
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain) {
            throw new IllegalArgumentException("record key has no version after '@': expected <id>@<version>");
        }
        return Long.parseLong(digits);
    }
}
