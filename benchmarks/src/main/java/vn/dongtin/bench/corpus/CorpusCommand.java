package vn.dongtin.bench.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.dongtin.bench.frame.Benchmark;
import vn.dongtin.bench.frame.Option;
import vn.dongtin.bench.frame.Options;
import vn.dongtin.bench.frame.Session;
import vn.dongtin.bench.machine.Machine;

/** {@code ./dongtin bench corpus}: writes the corpus, one POST body a line. It measures nothing but itself. */
public final class CorpusCommand implements Benchmark {

    private static final String ARTICLES = "--articles";
    private static final String SEED = "--seed";
    private static final String OUT = "--out";
    private static final int MOST_ARTICLES = 100_000_000;

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public String measures() {
        return "writes articles made from a seed as NDJSON of POST bodies";
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option(ARTICLES, "N", "1000", "how many"),
                new Option(SEED, "S", Long.toString(Corpus.SEED), "the same seed gives the same bytes"),
                new Option(OUT, "FILE", null, "where to; without it the terminal"));
    }

    @Override
    public void run(Options options, Session session) throws IOException {
        var corpus = new Corpus(options.number(SEED, 0, Integer.MAX_VALUE));
        int count = options.number(ARTICLES, 1, MOST_ARTICLES);
        var file = options.text(OUT);
        if (file == null) {
            write(corpus, count, session.out());
            return;
        }
        double cpu = Machine.ownCpuSeconds();
        try (var out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)))) {
            long bytes = write(corpus, count, out);
            session.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%,d articles, %,d bytes, mean %,d bytes, %.1f CPU s",
                            count,
                            bytes,
                            bytes / count,
                            Machine.ownCpuSeconds() - cpu));
        }
    }

    /** Returns the number of bytes without the line ends. */
    private static long write(Corpus corpus, int count, OutputStream out) throws IOException {
        long bytes = 0;
        for (int number = 0; number < count; number++) {
            var json = corpus.article(number).json();
            out.write(json);
            out.write('\n');
            bytes += json.length;
        }
        return bytes;
    }
}
