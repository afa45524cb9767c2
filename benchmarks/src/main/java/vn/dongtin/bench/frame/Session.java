package vn.dongtin.bench.frame;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import vn.dongtin.bench.machine.Machine;
import vn.dongtin.local.system.SourceTree;

/**
 * Where a benchmark runs and where its result goes.
 *
 * @param tree the source tree that is measured
 * @param out the terminal
 * @param clock gives the date of the result
 */
public record Session(SourceTree tree, PrintStream out, Clock clock) {

    /** Prints the table and the goals, and records everything in {@code benchmarks/results/}. */
    public void publish(Benchmark benchmark, Options options, String data, Comparison comparison, List<Goal> goals) {
        var result = new Result(
                benchmark.name(),
                benchmark.measures(),
                clock.instant(),
                options.values(),
                data,
                Machine.here(),
                Revision.of(tree.root()),
                comparison,
                goals);
        out.println(benchmark.name() + ": " + benchmark.measures());
        out.println("data: " + data);
        new ResultTable(comparison).print(out);
        goals.forEach(goal -> out.println(goal.sentence(comparison)));
        out.println("recorded in "
                + new ResultFile(tree.root().resolve("benchmarks").resolve("results")).write(result));
    }
}
