package vn.dongtin.bench.freshness;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.bench.corpus.Corpus;
import vn.dongtin.bench.frame.Benchmark;
import vn.dongtin.bench.frame.Goal;
import vn.dongtin.bench.frame.Option;
import vn.dongtin.bench.frame.Options;
import vn.dongtin.bench.frame.Rounds;
import vn.dongtin.bench.frame.Session;
import vn.dongtin.bench.load.Loopback;
import vn.dongtin.bench.load.Plan;
import vn.dongtin.bench.machine.Processes;
import vn.dongtin.bench.machine.Resident;
import vn.dongtin.bench.machine.RunningSystem;
import vn.dongtin.local.cli.UsageException;

/** {@code ./dongtin bench freshness}: posts articles at a fixed rate and waits for each until a query finds it. */
public final class FreshnessBenchmark implements Benchmark {

    private static final String RATE = "--rate";
    private static final String SECONDS = "--seconds";
    private static final String WARM_UP = "--warmup";
    private static final String ROUNDS = "--rounds";
    private static final String POLL = "--poll";
    private static final String SEED = "--seed";
    private static final String DATA = "--data";
    private static final String SEARCH = "--search";
    private static final String INGEST = "--ingest";

    private static final int MOST_RATE = 5_000;
    private static final int MOST_SECONDS = 3_600;
    private static final int MOST_IN_FLIGHT = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The goals of the first release, at 20 articles a second. */
    private static final double SEARCHABLE_MS = 1_500;

    private static final double RESIDENT_MB = 2_500;

    @Override
    public String name() {
        return "freshness";
    }

    @Override
    public String measures() {
        return "time from a POST until a query finds the article, on a running system";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(RATE, "N", "20", "articles a second"),
                new Option(SECONDS, "N", "60", "length of a round"),
                new Option(WARM_UP, "N", "20", "seconds at the same rate before the first round"),
                new Option(ROUNDS, "N", "1", "rounds"),
                new Option(POLL, "MS", "25", "pause between two queries for the same article"),
                new Option(SEED, "S", Long.toString(Corpus.SEED), "seed of the corpus"),
                new Option(DATA, "DIR", ".dongtin", "data folder of the running system"),
                new Option(SEARCH, "URL", null, "search-service of another system on this machine"),
                new Option(INGEST, "URL", null, "ingest-service of that system"));
    }

    @Override
    public void run(Options options, Session session) throws Exception {
        var system = system(options, session);
        var corpus = new Corpus(options.number(SEED, 0, Integer.MAX_VALUE));
        int rounds = options.number(ROUNDS, 1, MOST_SECONDS);
        int warmUp = options.number(WARM_UP, 0, MOST_SECONDS);
        var measured = contender(options, system, corpus, options.number(SECONDS, 1, MOST_SECONDS));
        if (warmUp > 0) {
            contender(options, system, corpus, warmUp).run();
        }
        var comparison = new Rounds(0, rounds, system.processes()).run(List.of(measured));
        var data = "Zipf articles of about 4.45 KB, " + measured.name() + " for "
                + measured.plan().duration().toSeconds() + " s, after " + warmUp + " s of warm-up";
        session.publish(this, options, data, comparison, goals(measured));
    }

    private static FreshnessContender contender(Options options, RunningSystem system, Corpus corpus, int seconds) {
        int rate = options.number(RATE, 1, MOST_RATE);
        return new FreshnessContender(
                rate + " articles/s",
                system,
                corpus,
                new Plan(rate, Duration.ofSeconds(seconds), MOST_IN_FLIGHT, PATIENCE),
                Duration.ofMillis(options.number(POLL, 1, 10_000)));
    }

    private static RunningSystem system(Options options, Session session) {
        var search = options.text(SEARCH);
        var ingest = options.text(INGEST);
        if (search == null && ingest == null) {
            return RunningSystem.in(session.tree().root().resolve(String.valueOf(options.text(DATA))));
        }
        if (search == null || ingest == null) {
            throw new UsageException("Give both --search and --ingest, or none of them.");
        }
        return new RunningSystem(address(search), address(ingest), Processes.NONE);
    }

    private static URI address(String text) {
        try {
            return Loopback.require(URI.create(text));
        } catch (IllegalArgumentException e) {
            throw new UsageException("\"" + text + "\" is not an address, as http://127.0.0.1:8080 is.");
        }
    }

    private static List<Goal> goals(FreshnessContender contender) {
        var goals = new ArrayList<Goal>();
        goals.add(new Goal(contender.name(), FreshnessContender.SEARCHABLE + " p95 ms", SEARCHABLE_MS));
        if (!contender.system().processes().byName().isEmpty()) {
            goals.add(new Goal(contender.name(), Resident.SUM, RESIDENT_MB));
        }
        return goals;
    }
}
