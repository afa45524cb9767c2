package vn.dongtin.contract.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import vn.dongtin.contract.codec.ArticleCodec;

/**
 * The topics and their settings. Several systems may share a cluster, each with a prefix of its own.
 *
 * @param prefix in front of every name, empty by default
 */
public record Topics(String prefix) {

    /** Partitions of every {@code articles.*} topic, for the life of the topic. */
    public static final int PARTITIONS = 12;

    /** How long the bytes of an erased version may stay in a compacted topic. */
    public static final Duration MAX_COMPACTION_LAG = Duration.ofHours(24);

    private static final int MAX_DEAD_LETTER_BYTES = 20 << 20;
    /** Record, key and headers need a little more than the value. */
    private static final int OVERHEAD_BYTES = 64 << 10;

    private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(30);

    /** Every version and retraction: the record of truth. */
    public String raw() {
        return prefix + "articles.raw";
    }

    /** The newest version of each id. */
    public String heads() {
        return prefix + "articles.heads";
    }

    /** The index documents. */
    public String enriched() {
        return prefix + "articles.enriched";
    }

    /** Raw records that enrich could not read. */
    public String rawDeadLetters() {
        return raw() + ".dlt";
    }

    /** Enriched records that search could not store. */
    public String enrichedDeadLetters() {
        return enriched() + ".dlt";
    }

    /**
     * All topics with their settings.
     *
     * @param headsRetention how long an id is remembered after its last change
     */
    public List<TopicSpec> all(Duration headsRetention) {
        return List.of(
                new TopicSpec(raw(), PARTITIONS, compacted(ArticleCodec.MAX_RAW_BYTES)),
                new TopicSpec(heads(), PARTITIONS, heads(headsRetention)),
                new TopicSpec(enriched(), PARTITIONS, compacted(ArticleCodec.MAX_ENRICHED_BYTES)),
                new TopicSpec(rawDeadLetters(), PARTITIONS, deadLetters()),
                new TopicSpec(enrichedDeadLetters(), PARTITIONS, deadLetters()));
    }

    private static Map<String, String> compacted(int maxValueBytes) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                millis(MAX_COMPACTION_LAG),
                TopicConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(maxValueBytes + OVERHEAD_BYTES));
    }

    private static Map<String, String> heads(Duration retention) {
        Map<String, String> settings = new HashMap<>(compacted(1 << 20));
        settings.put(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_COMPACT + "," + TopicConfig.CLEANUP_POLICY_DELETE);
        settings.put(TopicConfig.RETENTION_MS_CONFIG, millis(retention));
        return settings;
    }

    private static Map<String, String> deadLetters() {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                millis(DEAD_LETTER_RETENTION),
                TopicConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(MAX_DEAD_LETTER_BYTES + OVERHEAD_BYTES));
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
