package vn.dongtin.enrich.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.enrich.Articles;
import vn.dongtin.local.DedicatedStack;

class BrokerKilledFaultIT {

    private static final int ARTICLES = 2_000;

    /** The broker dies while the stream works and comes back: every article is enriched, and nobody restarts anything. */
    @Test
    void brokerKilledMidStream_everyArticleIsEnriched() {
        try (DedicatedStack stack = DedicatedStack.start();
                RunningEnrich enrich = RunningEnrich.start(stack.kafka(), "")) {
            ConcurrentMessageListenerContainer<?, ?> stream = enrich.bean(ConcurrentMessageListenerContainer.class);
            stream.stop();
            Set<String> sent = backlog(enrich);
            stream.start();
            RunningEnrich.await("the first are enriched", () -> written(enrich) > 0);
            long before = written(enrich);
            stack.killKafka();
            assertThat(before).as("enriched before the kill").isLessThan(ARTICLES);
            stack.startKafka();
            RunningEnrich.await(
                    "all are enriched",
                    () -> written(enrich) >= ARTICLES && enriched(enrich).equals(sent));
            assertThat(enrich.health("liveness")).isEqualTo(200);
            assertThat(enrich.deadLetters()).isEmpty();
        }
    }

    /** More than the stream reads in the time that it takes to kill the broker. */
    private static Set<String> backlog(RunningEnrich enrich) {
        Set<String> sent = new HashSet<>();
        for (int i = 0; i < ARTICLES; i++) {
            RawArticle raw = Articles.article(null, "Bài " + i + ". " + "Chiều 5/12, tại Hà Nội. ".repeat(200));
            enrich.send(raw);
            sent.add(raw.key().toString());
        }
        return sent;
    }

    private static long written(RunningEnrich enrich) {
        return enrich.written(enrich.topics().enriched());
    }

    private static Set<String> enriched(RunningEnrich enrich) {
        Set<String> keys = new HashSet<>();
        enrich.read(enrich.topics().enriched()).forEach(record -> keys.add(new String(record.key(), UTF_8)));
        return keys;
    }
}
