package vn.dongtin.bench.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dongtin.bench.corpus.Corpus;
import vn.dongtin.bench.load.Plan;
import vn.dongtin.bench.machine.Processes;
import vn.dongtin.bench.machine.RunningSystem;

/** The benchmark's own bookkeeping, against a stand-in that finds an article at the second question. */
@Timeout(60)
class FreshnessTest {

    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Set<String> posted = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/articles", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
        } else {
            var found = asked.add(exchange.getRequestURI().getQuery()) ? "{\"total\":0}" : "{\"total\":1}";
            exchange.sendResponseHeaders(200, found.length());
            exchange.getResponseBody().write(found.getBytes(StandardCharsets.UTF_8));
        }
        exchange.close();
    }

    @Test
    void everyAcceptedArticleIsWatchedUntilItIsFound() throws Exception {
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var figures = new FreshnessContender(
                        "stand-in",
                        new RunningSystem(address, address, Processes.NONE),
                        new Corpus(Corpus.SEED),
                        new Plan(20, Duration.ofSeconds(1), 10, Duration.ofSeconds(20)),
                        Duration.ofMillis(50))
                .run();

        assertThat(posted).hasSize(20);
        assertThat(figures)
                .containsEntry("accepted", 20.0)
                .containsEntry("failed or unsent", 0.0)
                .containsEntry("not found in 30 s", 0.0)
                .containsEntry("queries", 40.0);
        assertThat(figures.get("POST to searchable p50 ms"))
                .isGreaterThanOrEqualTo(50)
                .isGreaterThan(figures.get("POST p50 ms"));
    }
}
