package vn.dongtin.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A flood of the largest articles, which compress so well that Kafka hands out hundreds of megabytes of them at once: no
 * process runs out of memory, for one that did would meet the same records again after every restart.
 */
@ExtendWith(DongTinExtension.class)
class WorstFloodFaultIT {

    private static final int ARTICLES = 240;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int UNITS = 1_000_000;

    @Test
    void largestArticlesInARow_areIndexedAndNothingDies(DongTin system) throws Exception {
        String source = "flood-" + UUID.randomUUID();
        Map<String, Long> before = pids(system);
        // search stands still, so that all of them wait for it in one heap
        long search = system.process("SEARCH").pid();
        signal("STOP", search);
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < ARTICLES; i++) {
                int number = i;
                var _ = clients.submit(() -> post(system, source, number));
            }
            clients.shutdown();
            assertThat(clients.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            signal("CONT", search);
        }
        Waiting.until("all of them are in the index", LIMIT, () -> total(system, source) == ARTICLES);
        assertThat(pids(system)).isEqualTo(before);
    }

    private static Void post(DongTin system, String source, int number) throws Exception {
        String repeated = number % 4 == 0 ? "a.\n" : "a ";
        Map<String, String> article = Map.of(
                "source", source, "externalId", Integer.toString(number), "text", repeated.repeat(UNITS / 4) + number);
        HttpResponse<String> answer = system.post(article);
        while (answer.statusCode() == 503) {
            answer = system.post(article);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return null;
    }

    private static long total(DongTin system, String source) throws Exception {
        HttpResponse<String> answer = system.get("/api/v1/articles?facets=none&page_size=1&sources=" + source);
        return answer.statusCode() == 200 ? DongTin.json(answer).get("total").longValue() : -1;
    }

    private static Map<String, Long> pids(DongTin system) throws Exception {
        return Map.of(
                "ingest", system.process("INGEST").pid(),
                "enrich", system.process("ENRICH").pid(),
                "search", system.process("SEARCH").pid(),
                "kafka", system.process("KAFKA").pid(),
                "elasticsearch", system.process("ELASTICSEARCH").pid());
    }

    private static void signal(String name, long pid) throws Exception {
        assertThat(Command.shell("kill -" + name + " " + pid).exitCode()).isZero();
    }
}
