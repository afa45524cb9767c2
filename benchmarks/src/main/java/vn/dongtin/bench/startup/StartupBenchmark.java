package vn.dongtin.bench.startup;

import java.time.Duration;
import java.util.List;
import vn.dongtin.bench.frame.Benchmark;
import vn.dongtin.bench.frame.Goal;
import vn.dongtin.bench.frame.Option;
import vn.dongtin.bench.frame.Options;
import vn.dongtin.bench.frame.Rounds;
import vn.dongtin.bench.frame.Session;
import vn.dongtin.bench.machine.Processes;
import vn.dongtin.bench.machine.Resident;

/** {@code ./dongtin bench startup}: from nothing to the first searchable articles, and the memory at rest. */
public final class StartupBenchmark implements Benchmark {

    private static final String ROUNDS = "--rounds";
    private static final String WARM_UP = "--warmup";
    private static final String REST = "--rest";
    private static final int MOST = 1_000;

    /** The goals of the first release, on two cores. */
    private static final double READY_S = 30;

    private static final double RESIDENT_MB = 2_500;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String measures() {
        return "time from ./dongtin up on an empty folder until the articles in seeds/ are searchable";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(ROUNDS, "N", "3", "starts that count"),
                new Option(WARM_UP, "N", "1", "starts before that: the first one may build"),
                new Option(REST, "SECONDS", "10", "rest before the memory is read"));
    }

    @Override
    public void run(Options options, Session session) throws Exception {
        var contender = new StartupContender(session.tree().root(), Duration.ofSeconds(options.number(REST, 0, MOST)));
        var comparison = new Rounds(options.number(WARM_UP, 0, MOST), options.number(ROUNDS, 1, MOST), Processes.NONE)
                .run(List.of(contender));
        var goals = List.of(
                new Goal(contender.name(), StartupContender.READY, READY_S),
                new Goal(contender.name(), Resident.SUM, RESIDENT_MB));
        session.publish(this, options, "the articles in seeds/", comparison, goals);
    }
}
