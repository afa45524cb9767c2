package vn.dongtin.bench.freshness;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import vn.dongtin.bench.load.Latencies;
import vn.dongtin.bench.load.Ticket;

/** Asks for each accepted article again and again until a query finds it. Safe for use by several threads. */
final class SearchableWatch implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** When the system falls behind, more articles are watched: without a limit the questions would be the load. */
    private static final int QUERIES_AT_ONCE = 8;

    private final ArticleClient client;
    private final URI search;
    private final Duration pause;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Latencies sinceDue = new Latencies();
    private final Semaphore slots = new Semaphore(QUERIES_AT_ONCE, true);
    private final LongAdder polls = new LongAdder();
    private final LongAdder refused = new LongAdder();

    /**
     * Starts without articles.
     *
     * @param pause between an answer and the next question for the same article
     */
    SearchableWatch(ArticleClient client, URI search, Duration pause) {
        this.client = client;
        this.search = search;
        this.pause = pause;
    }

    /** Watches one article; each is given up after 30 s, which bounds how many are watched at once. */
    void watch(String word, Ticket ticket) {
        executor.execute(() -> {
            try {
                if (isFoundInTime(word)) {
                    sinceDue.record(ticket.microsSinceDue());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private boolean isFoundInTime(String word) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (isFound(word)) {
                return true;
            }
            Thread.sleep(pause);
        }
        return false;
    }

    /** A query that fails under load is not an answer: the next one may be. */
    private boolean isFound(String word) throws InterruptedException {
        slots.acquire();
        polls.increment();
        try {
            return client.isFound(search, word);
        } catch (IOException e) {
            refused.increment();
            return false;
        } finally {
            slots.release();
        }
    }

    /** Returns when every article was found or given up. */
    void awaitAll() throws InterruptedException {
        executor.shutdown();
        executor.awaitTermination(2 * LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    /** From the moment the POST was due to the first query that found the article. */
    Latencies sinceDue() {
        return sinceDue;
    }

    /** How many queries were sent. */
    long polls() {
        return polls.sum();
    }

    /** How many of them failed. */
    long refused() {
        return refused.sum();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
