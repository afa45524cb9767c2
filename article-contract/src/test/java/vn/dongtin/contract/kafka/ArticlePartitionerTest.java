package vn.dongtin.contract.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.junit.jupiter.api.Test;
import vn.dongtin.contract.Property;
import vn.dongtin.contract.RandomArticles;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleKey;

class ArticlePartitionerTest {

    private static final int PARTITIONS = Topics.PARTITIONS;

    @Test
    void allVersionsOfAnArticleGoWhereItsIdGoes() {
        Property.forAll(1_000, random -> {
            RandomArticles some = new RandomArticles(random);
            ArticleId id = some.id();
            int partition = ArticlePartitioner.partition(id.value(), PARTITIONS);

            assertThat(ArticlePartitioner.partition(new ArticleKey(id, some.version()).toString(), PARTITIONS))
                    .isEqualTo(partition);
            assertThat(ArticlePartitioner.partition(new ArticleKey(id, some.version()).toString(), PARTITIONS))
                    .isEqualTo(partition);
        });
    }

    @Test
    void isWhatKafkaItselfDoesWithTheId() {
        Property.forAll(1_000, random -> {
            String id = new RandomArticles(random).id().value();
            int partitions = random.nextInt(1, 100);

            assertThat(ArticlePartitioner.partition(id + "@1", partitions))
                    .isEqualTo(BuiltInPartitioner.partitionForKey(id.getBytes(UTF_8), partitions));
        });
    }

    @Test
    void staysAsItIs() {
        assertThat(ArticlePartitioner.partition("67fcd6a56f86c89fcc2da8e3c67b3a54@1764820800000123", PARTITIONS))
                .isEqualTo(GOLDEN_PARTITION);
    }

    @Test
    void spreadsArticlesEvenly() {
        int[] articles = new int[PARTITIONS];
        RandomArticles some = new RandomArticles(new SplittableRandom(20_261_121));
        for (int i = 0; i < 100_000; i++) {
            articles[ArticlePartitioner.partition(some.id().value(), PARTITIONS)]++;
        }

        assertThat(articles)
                .satisfies(counts -> assertThat(IntStream.of(counts))
                        .allSatisfy(count -> assertThat(count).isBetween(100_000 * 8 / 120, 100_000 * 12 / 120)));
    }

    @Test
    void choosesAmongThePartitionsOfTheTopic() {
        try (ArticlePartitioner partitioner = new ArticlePartitioner()) {
            byte[] key = "67fcd6a56f86c89fcc2da8e3c67b3a54@1".getBytes(UTF_8);

            assertThat(partitioner.partition("t", null, key, null, null, cluster(PARTITIONS)))
                    .isEqualTo(GOLDEN_PARTITION);
            assertThat(partitioner.partition("t", null, key, null, null, cluster(1)))
                    .isZero();
            assertThat(partitioner.partition("t", null, new byte[] {(byte) 0xff, '@'}, null, null, cluster(PARTITIONS)))
                    .isBetween(0, PARTITIONS - 1);
        }
    }

    @Test
    void refusesARecordWithoutKey() {
        try (ArticlePartitioner partitioner = new ArticlePartitioner()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> partitioner.partition("t", null, null, null, null, cluster(PARTITIONS)));
        }
    }

    private static final int GOLDEN_PARTITION = 2;

    private static Cluster cluster(int partitions) {
        Node node = new Node(1, "127.0.0.1", 9092);
        List<PartitionInfo> infos = IntStream.range(0, partitions)
                .mapToObj(partition -> new PartitionInfo("t", partition, node, new Node[] {node}, new Node[] {node}))
                .toList();
        return new Cluster("cluster", List.of(node), infos, Set.of(), Set.of());
    }
}
