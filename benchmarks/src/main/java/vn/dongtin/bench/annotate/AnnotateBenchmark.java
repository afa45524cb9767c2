package vn.dongtin.bench.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.dongtin.bench.frame.Benchmark;
import vn.dongtin.bench.frame.Comparison;
import vn.dongtin.bench.frame.Goal;
import vn.dongtin.bench.frame.Option;
import vn.dongtin.bench.frame.Options;
import vn.dongtin.bench.frame.Round;
import vn.dongtin.bench.frame.Session;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.annotate.Stage;

/** {@code ./dongtin bench annotate}: JMH on the full analysis and on each of its stages, in a JVM of their own. */
public final class AnnotateBenchmark implements Benchmark {

    private static final String ROUNDS = "--rounds";
    private static final String WARM_UP = "--warmup";
    private static final String SECONDS = "--seconds";
    private static final int MOST = 1_000;
    private static final String TIME = "us per article";
    private static final String BYTES = "bytes allocated per article";
    private static final String JMH_BYTES = "gc.alloc.rate.norm";
    private static final double GOAL = 1_500;

    @Override
    public String name() {
        return "annotate";
    }

    @Override
    public String measures() {
        return "time and allocation of the analysis of an article, whole and by stage, by JMH, one thread";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(ROUNDS, "N", "5", "rounds that count"),
                new Option(WARM_UP, "N", "5", "rounds before that"),
                new Option(SECONDS, "N", "2", "length of a round"));
    }

    @Override
    public void run(Options options, Session session) throws Exception {
        var articles = session.tree().root().resolve("seeds");
        var settings = new OptionsBuilder()
                .include(ReadingState.class.getName())
                .param("part", parts().toArray(String[]::new))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(options.number(WARM_UP, 0, MOST))
                .warmupTime(TimeValue.seconds(options.number(SECONDS, 1, MOST)))
                .measurementIterations(options.number(ROUNDS, 1, MOST))
                .measurementTime(TimeValue.seconds(options.number(SECONDS, 1, MOST)))
                .forks(1)
                .jvmArgsAppend(
                        "-D" + ReadingState.FOLDER + "=" + articles,
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "--sun-misc-unsafe-memory-access=allow")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        var comparison = comparison(new Runner(settings).run());
        String data = "the articles in seeds/, each cut or repeated to 600 syllables";
        session.publish(this, options, data, comparison, List.of(new Goal(ReadingState.ALL, TIME, GOAL)));
    }

    private static List<String> parts() {
        var parts = new ArrayList<String>();
        parts.add(ReadingState.BEGIN);
        Annotator.load().stages().stream().map(Stage::name).forEach(parts::add);
        parts.add(ReadingState.END);
        parts.add(ReadingState.ALL);
        return parts;
    }

    private static Comparison comparison(Collection<RunResult> results) {
        var baselines = new LinkedHashMap<String, String>();
        var rounds = new ArrayList<Round>();
        for (var part : parts()) {
            for (var result : results) {
                if (part.equals(result.getParams().getParam("part"))) {
                    baselines.put(part, part);
                    result.getBenchmarkResults().forEach(run -> addRounds(rounds, part, run));
                }
            }
        }
        return new Comparison(baselines, rounds);
    }

    private static void addRounds(List<Round> rounds, String part, BenchmarkResult run) {
        int number = 1;
        for (IterationResult iteration : run.getIterationResults()) {
            Result<?> bytes = iteration.getSecondaryResults().get(JMH_BYTES);
            if (bytes == null) {
                throw new IllegalStateException("JMH gave no " + JMH_BYTES + " for " + part);
            }
            double time = iteration.getPrimaryResult().getScore();
            rounds.add(new Round(part, number++, figures(time, bytes.getScore())));
        }
    }

    private static Map<String, Double> figures(double time, double bytes) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put(TIME, time);
        figures.put(BYTES, bytes);
        return figures;
    }
}
