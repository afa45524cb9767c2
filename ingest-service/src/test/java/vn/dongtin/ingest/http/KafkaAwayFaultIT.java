package vn.dongtin.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.dongtin.ingest.RunningIngest;
import vn.dongtin.local.DedicatedStack;

class KafkaAwayFaultIT {

    private static final double LIMIT_SECONDS = 5;

    /** 503 within 5 s while Kafka is away, memory flat under 150 large articles, and it recovers by itself. */
    @Test
    void post_whileKafkaIsAway_is503InTimeAndRecovers() throws Exception {
        try (DedicatedStack stack = DedicatedStack.start();
                RunningIngest ingest = RunningIngest.start(stack.kafka(), "")) {
            assertThat(ingest.post(RunningIngest.article("Trước sự cố.")).statusCode())
                    .isEqualTo(202);
            stack.killKafka();
            assertUnavailable(ingest, "Trong sự cố.");
            long before = usedAfterCollection();
            flood(ingest);
            assertThat(usedAfterCollection() - before).isLessThan(96L << 20);
            stack.startKafka();
            RunningIngest.await("articles are accepted again", () -> accepted(ingest));
        }
    }

    private static void assertUnavailable(RunningIngest ingest, String text) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = ingest.post(RunningIngest.article(text));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(RunningIngest.json(answer).get("retryable").booleanValue()).isTrue();
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(LIMIT_SECONDS);
    }

    /** 150 articles of 500 kB from 100 clients: far more than the budget of bytes under way. */
    private static void flood(RunningIngest ingest) throws Exception {
        String filler = "bài báo dài ".repeat(35_000);
        try (ExecutorService clients = Executors.newFixedThreadPool(100)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                String json = RunningIngest.article("Bài " + i + " " + filler);
                answers.add(clients.submit(() -> ingest.post(json).statusCode()));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(503);
            }
        }
    }

    private static boolean accepted(RunningIngest ingest) {
        try {
            int status = ingest.post(RunningIngest.article("Sau sự cố.")).statusCode();
            return status == 202 || status == 200;
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
