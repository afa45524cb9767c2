package vn.dongtin.bench.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dongtin.bench.machine.Machine;
import vn.dongtin.bench.machine.Processes;

/**
 * Runs contenders in turn, A B C, B C A, C A B …, so that a slow minute of the machine meets all of them. Each round
 * notes wall time, CPU seconds of this process and of the watched ones, and the load average before and after.
 */
public final class Rounds {

    /** Seconds on the clock. */
    public static final String WALL = "wall s";

    /** CPU seconds of this process. */
    public static final String OWN_CPU = "CPU s, benchmark";

    private static final String LOAD_BEFORE = "load before";
    private static final String LOAD_AFTER = "load after";

    private final int warmUps;
    private final int rounds;
    private final Processes watched;

    /**
     * Describes the run.
     *
     * @param warmUps rounds at the start that are not counted
     * @param rounds rounds that are
     * @param watched processes whose CPU seconds are noted
     */
    public Rounds(int warmUps, int rounds, Processes watched) {
        this.warmUps = warmUps;
        this.rounds = rounds;
        this.watched = watched;
    }

    /** Runs them all; the first exception of a contender ends it. */
    public Comparison run(List<? extends Contender> contenders) throws Exception {
        var baselines = new LinkedHashMap<String, String>();
        contenders.forEach(contender -> baselines.put(contender.name(), contender.comparedWith()));
        var order = new ArrayList<Contender>(contenders);
        var measured = new ArrayList<Round>();
        for (int number = 1 - warmUps; number <= rounds; number++) {
            for (var contender : order) {
                var round = new Round(contender.name(), number, measure(contender));
                if (number > 0) {
                    measured.add(round);
                }
            }
            Collections.rotate(order, -1);
        }
        return new Comparison(baselines, measured);
    }

    static boolean isLoad(String figure) {
        return figure.equals(LOAD_BEFORE) || figure.equals(LOAD_AFTER);
    }

    private Map<String, Double> measure(Contender contender) throws Exception {
        var figures = new LinkedHashMap<String, Double>();
        double load = Machine.load();
        var cpu = watched.cpuSeconds();
        double ownCpu = Machine.ownCpuSeconds();
        long start = System.nanoTime();
        var given = contender.run();
        figures.put(WALL, (System.nanoTime() - start) / 1e9);
        figures.put(OWN_CPU, Machine.ownCpuSeconds() - ownCpu);
        watched.cpuSeconds()
                .forEach((name, after) -> figures.put("CPU s, " + name, after - cpu.getOrDefault(name, 0.0)));
        figures.putAll(given);
        figures.put(LOAD_BEFORE, load);
        figures.put(LOAD_AFTER, Machine.load());
        return figures;
    }
}
