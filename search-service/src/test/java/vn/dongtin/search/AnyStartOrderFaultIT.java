package vn.dongtin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.dongtin.local.DedicatedStack;

class AnyStartOrderFaultIT {

    private static final EnrichedFixture BEFORE = EnrichedFixture.of("Trước sự cố", "Nội dung thứ nhất.");
    private static final EnrichedFixture AFTER = EnrichedFixture.of("Sau sự cố", "Nội dung thứ hai.");

    @Test
    void theServiceStartsBeforeTheOthersAndOutlivesThem() {
        try (DedicatedStack stack = DedicatedStack.start()) {
            stack.killKafka();
            stack.killElasticsearch();
            try (RunningSearch search = RunningSearch.startWithoutWaiting(stack.addresses())) {
                assertThat(search.management("/actuator/health/liveness").status())
                        .isEqualTo(200);
                assertThat(search.management("/actuator/health/readiness").status())
                        .isEqualTo(503);
                unavailable(search);
                stack.startElasticsearch();
                stack.startKafka();
                search.awaitReady();
                search.send(BEFORE);
                search.awaitStored(BEFORE.id());
                stack.killElasticsearch();
                unavailable(search);
                search.send(AFTER);
                stack.startElasticsearch();
                Wait.until(() -> search.get("/api/v1/articles/" + AFTER.id()).status() == 200);
                Wait.until(() -> search.articles("q", "nội dung").ids().size() == 2);
            }
        }
    }

    private static void unavailable(RunningSearch search) {
        long start = System.nanoTime();
        RunningSearch.Answer answer = search.articles("q", "amazon");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().path("code").asString()).isEqualTo("unavailable");
        assertThat(answer.json().path("retryable").asBoolean()).isTrue();
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(search.get("/api/v1/articles/" + BEFORE.id()).status()).isEqualTo(503);
    }
}
