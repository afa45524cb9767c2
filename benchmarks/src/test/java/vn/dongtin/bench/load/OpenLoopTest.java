package vn.dongtin.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OpenLoopTest {

    private static final Duration STALL = Duration.ofMillis(600);

    private final AtomicInteger received = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
        client.shutdownNow();
    }

    /** Answers at once, but once stands still: the request with this number waits for the length of the stall. */
    private void serve(int stalled) {
        server.createContext("/", exchange -> {
            if (received.getAndIncrement() == stalled) {
                await(new CountDownLatch(1), STALL);
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    private static void await(CountDownLatch never, Duration time) {
        try {
            never.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void get(URI target) throws IOException, InterruptedException {
        client.send(HttpRequest.newBuilder(target).build(), BodyHandlers.discarding());
    }

    private OpenLoop loop(double perSecond, int inFlight, Duration patience) {
        return new OpenLoop(address, new Plan(perSecond, Duration.ofSeconds(1), inFlight, patience));
    }

    /** With one request in flight the loop must wait like a closed one; only the time since due shows it. */
    @Test
    void requestsThatHadToWaitForAStallAreSlow() throws Exception {
        serve(20);

        var outcome = loop(100, 1, Duration.ofSeconds(20)).run((target, ticket) -> get(target));

        assertThat(outcome.sinceDue().count()).isEqualTo(100);
        assertThat(outcome.sinceSent().millisAt(95)).isLessThan(STALL.toMillis() / 2.0);
        assertThat(outcome.sinceDue().millisAt(95)).isGreaterThan(STALL.toMillis() / 2.0);
    }

    @Test
    void othersGoOnWhileOneStalls() throws Exception {
        serve(20);

        var outcome = loop(100, 50, Duration.ofSeconds(20)).run((target, ticket) -> get(target));

        assertThat(outcome.sinceDue().count()).isEqualTo(100);
        assertThat(outcome.sinceDue().millisAt(100)).isGreaterThanOrEqualTo(STALL.toMillis() * 0.9);
        assertThat(received).hasValue(100);
    }

    @Test
    void failuresAreCountedAndNotTimed() throws Exception {
        var outcome = loop(50, 10, Duration.ofSeconds(20)).run((target, ticket) -> {
            if (ticket.number() % 5 == 0) {
                throw new IOException("no");
            }
        });

        assertThat(outcome.failed()).isEqualTo(10);
        assertThat(outcome.sinceDue().count()).isEqualTo(40);
        assertThat(outcome.unsent()).isZero();
    }

    /** Two requests are never answered; nobody else gets a slot; the plan ends all the same. */
    @Test
    void endsInTimeWhenNobodyAnswers() throws Exception {
        long start = System.nanoTime();

        var outcome = loop(10, 2, Duration.ofMillis(200)).run((target, ticket) -> new CountDownLatch(1).await());

        assertThat(outcome.failed()).isEqualTo(2);
        assertThat(outcome.unsent()).isEqualTo(8);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1100), Duration.ofSeconds(20));
    }

    @Test
    void rateIsKept() {
        var plan = new Plan(20, Duration.ofSeconds(60), 1, Duration.ZERO);
        assertThat(plan.count()).isEqualTo(1200);
        assertThat(plan.dueAfter(30)).isEqualTo(1_500_000_000L);
    }

    @Test
    void planWithoutLoadIsRefused() {
        assertThatThrownBy(() -> new Plan(0, Duration.ofSeconds(1), 1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
