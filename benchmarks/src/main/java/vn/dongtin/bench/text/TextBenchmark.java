package vn.dongtin.bench.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.dongtin.bench.corpus.Article;
import vn.dongtin.bench.corpus.Corpus;
import vn.dongtin.bench.frame.Benchmark;
import vn.dongtin.bench.frame.Option;
import vn.dongtin.bench.frame.Options;
import vn.dongtin.bench.frame.Rounds;
import vn.dongtin.bench.frame.Session;
import vn.dongtin.bench.machine.Processes;

/** {@code ./dongtin bench text}: each step of the library over the corpus, on one thread of this process. */
public final class TextBenchmark implements Benchmark {

    private static final String ARTICLES = "--articles";
    private static final String SEED = "--seed";
    private static final String ROUNDS = "--rounds";
    private static final String WARM_UP = "--warmup";
    private static final int MOST_ARTICLES = 50_000;
    private static final int MOST_ROUNDS = 1_000;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String measures() {
        return "speed and allocation of the Vietnamese text library, one thread";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(ARTICLES, "N", "2000", "articles of the corpus"),
                new Option(SEED, "S", Long.toString(Corpus.SEED), "seed of the corpus"),
                new Option(ROUNDS, "N", "7", "rounds that count"),
                new Option(WARM_UP, "N", "3", "rounds before that"));
    }

    @Override
    public void run(Options options, Session session) throws Exception {
        var texts = texts(options);
        long bytes = texts.stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        var decomposed = texts.stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFD))
                .toList();
        var contenders = Step.all().stream()
                .map(step -> new StepContender(step, step.form() == Normalizer.Form.NFD ? decomposed : texts, bytes))
                .toList();
        var comparison = new Rounds(
                        options.number(WARM_UP, 0, MOST_ROUNDS), options.number(ROUNDS, 1, MOST_ROUNDS), Processes.NONE)
                .run(contenders);
        session.publish(this, options, data(texts.size(), bytes), comparison, List.of());
    }

    private static List<String> texts(Options options) {
        return new Corpus(options.number(SEED, 0, Integer.MAX_VALUE))
                .articles(options.number(ARTICLES, 1, MOST_ARTICLES))
                .map(Article::text)
                .toList();
    }

    private static String data(int articles, long bytes) {
        return String.format(
                Locale.ROOT,
                "the texts of %,d Zipf articles, %,d bytes of UTF-8 in NFC on average",
                articles,
                bytes / articles);
    }
}
