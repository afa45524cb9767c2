package vn.dongtin.local.run;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import vn.dongtin.local.child.Health;
import vn.dongtin.local.cli.UsageException;

/** Waits until the given articles can be found. */
final class Seeds {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Pattern TOTAL = Pattern.compile("\"total\"\\s*:\\s*(\\d+)");

    private final URI search;

    /**
     * Asks this search-service.
     *
     * @param search its address
     */
    Seeds(URI search) {
        this.search = search;
    }

    /** Returns when so many articles of the source {@code seeds} are searchable. */
    void awaitSearchable(long count) throws InterruptedException {
        var query = search.resolve("/api/v1/articles?sources=seeds&page_size=1");
        long deadline = System.nanoTime() + LIMIT.toNanos();
        long found = total(Health.get(query));
        while (found < count) {
            if (System.nanoTime() > deadline) {
                throw new UsageException(
                        "Only " + found + " of " + count + " articles of the folder seeds were searchable" + " after "
                                + LIMIT.toSeconds() + " s: see ./dongtin logs ingest, enrich and search.");
            }
            Thread.sleep(POLL);
            found = total(Health.get(query));
        }
    }

    /** The member {@code total} of a list; 0 when there is none. */
    static long total(String answer) {
        var total = TOTAL.matcher(answer);
        return total.find() ? Long.parseLong(total.group(1)) : 0;
    }
}
