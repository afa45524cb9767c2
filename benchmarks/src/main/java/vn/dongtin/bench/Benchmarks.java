package vn.dongtin.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import vn.dongtin.bench.annotate.AnnotateBenchmark;
import vn.dongtin.bench.corpus.CorpusCommand;
import vn.dongtin.bench.frame.Benchmark;
import vn.dongtin.bench.frame.Options;
import vn.dongtin.bench.frame.Session;
import vn.dongtin.bench.freshness.FreshnessBenchmark;
import vn.dongtin.bench.startup.StartupBenchmark;
import vn.dongtin.bench.text.TextBenchmark;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.SourceTree;

/** What {@code ./dongtin bench} runs: the name of a benchmark and its options. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new CorpusCommand(),
            new TextBenchmark(),
            new AnnotateBenchmark(),
            new FreshnessBenchmark(),
            new StartupBenchmark());

    private static final int FAILED = 1;
    private static final int REFUSED = 2;

    private Benchmarks() {}

    /** Exits with 0 when it ran, 1 when the measured system failed, 2 when it was not started. */
    public static void main(String[] args) {
        System.exit(exitCode(List.of(args), terminal(FileDescriptor.out), terminal(FileDescriptor.err)));
    }

    /** The terminal is UTF-8 even where the locale forgot to say so. */
    private static PrintStream terminal(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    static int exitCode(List<String> args, PrintStream out, PrintStream err) {
        try {
            var benchmark = named(args.isEmpty() ? "" : args.getFirst());
            var options = Options.parse(benchmark, args.subList(1, args.size()));
            benchmark.run(options, new Session(SourceTree.aroundHere(), out, Clock.systemUTC()));
            return 0;
        } catch (UsageException e) {
            err.println(e.getMessage());
            return REFUSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        } catch (Exception e) {
            err.println("The benchmark ended early: " + e);
            return FAILED;
        }
    }

    private static Benchmark named(String name) {
        return ALL.stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(unknown(name)));
    }

    private static String unknown(String name) {
        var text = new StringBuilder(
                name.isEmpty() ? "Name a benchmark:" : "There is no benchmark " + name + "; there are");
        for (var benchmark : ALL) {
            text.append(String.format("%n  %-10s %s", benchmark.name(), benchmark.measures()));
        }
        return text.toString();
    }
}
