package vn.dongtin.contract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.identity.ArticleKey;

/**
 * Chooses the partition by murmur2 of the article id alone, so that all versions of an article stay in order in one
 * partition although each has a key of its own.
 */
public final class ArticlePartitioner implements Partitioner {

    /** The partition of a key ({@code <id>@<version>} or {@code <id>}) among so many. */
    public static int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(ArticleKey.idPart(key).getBytes(UTF_8))) % partitions;
    }

    @Override
    public int partition(
            String topic,
            @Nullable Object key,
            byte @Nullable [] keyBytes,
            @Nullable Object value,
            byte @Nullable [] valueBytes,
            Cluster cluster) {
        if (keyBytes == null) {
            throw new IllegalArgumentException("a record for " + topic + " has no key");
        }
        return partition(new String(keyBytes, UTF_8), cluster.partitionCountForTopic(topic));
    }

    @Override
    public void configure(Map<String, ?> configs) {
        // nothing to choose: the rule is part of the contract
    }

    @Override
    public void close() {
        // holds nothing
    }
}
