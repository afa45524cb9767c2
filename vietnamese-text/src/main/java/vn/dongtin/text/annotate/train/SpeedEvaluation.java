package vn.dongtin.text.annotate.train;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.annotate.ArticleText;
import vn.dongtin.text.train.DataFiles;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;

/** Measures the time of reading an article of 600 syllables, on one thread after warm-up. */
public final class SpeedEvaluation implements Evaluation {

    private static final int SYLLABLES = 600;
    private static final int WARM_UP = 1_500;
    private static final int ROUNDS = 7;
    private static final int ARTICLES = 200;
    private static final double MILLISECOND = 1e6;
    private static final double GOAL = 1.5;
    private static final double FLOOR = 1.5;

    private static final int MEGABYTE = 1_000_000;
    private static final int HOSTILE_ROUNDS = 3;
    private static final List<String> HOSTILE = List.of(
            "a",
            "a ",
            "A. ",
            "a.A",
            "TP.",
            "1/2 ",
            "5/12, ",
            "1.\n",
            "“a” nói ",
            "(",
            "ngày 5/12 ",
            "5 tỷ đồng ",
            "Nguyễn Văn ",
            "UBND tỉnh ",
            "a@",
            "http://",
            "Ế",
            "тест 中文 العربية việt ");

    private final Path seeds;
    private long marks = -1;

    /**
     * @param seeds a folder of articles in plain text
     */
    public SpeedEvaluation(Path seeds) {
        this.seeds = seeds;
    }

    @Override
    public String stage() {
        return "speed";
    }

    /** Of several rounds the fastest counts: what makes others slower is not in the code. */
    @Override
    public List<Figure> run(Path data) {
        Annotator annotator = Annotator.load();
        List<ArticleText> articles = articles();
        read(annotator, articles, WARM_UP);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.min(best, read(annotator, articles, ARTICLES));
        }
        return List.of(
                Figure.of("full analysis of 600 syllables, CPU time", best, "ms")
                        .lowerIsBetter()
                        .withGate(GOAL, FLOOR),
                Figure.of("slowest of the hostile texts, CPU time a megabyte", slowest(annotator), "s")
                        .lowerIsBetter()
                        .withGate(1.0, 1.0));
    }

    /** Returns the time of the slowest megabyte that is one token over and over. */
    private static double slowest(Annotator annotator) {
        double slowest = 0;
        for (String token : HOSTILE) {
            ArticleText text = ArticleText.of(token.repeat(MEGABYTE / token.length()));
            double best = Double.MAX_VALUE;
            for (int i = 0; i < HOSTILE_ROUNDS; i++) {
                best = Math.min(best, seconds(annotator, text));
            }
            slowest = Math.max(slowest, best);
        }
        return slowest;
    }

    private static double seconds(Annotator annotator, ArticleText text) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        if (annotator.annotate(text).text().length() < MEGABYTE / 2) {
            throw new IllegalStateException("A text was not read whole.");
        }
        return (thread.getCurrentThreadCpuTime() - start) / MILLISECOND / 1000;
    }

    private double read(Annotator annotator, List<ArticleText> articles, int times) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        long found = 0;
        for (int i = 0; i < times; i++) {
            found += annotator
                    .annotate(articles.get(i % articles.size()))
                    .mentions()
                    .size();
        }
        double time = (thread.getCurrentThreadCpuTime() - start) / MILLISECOND / times;
        check(found, times);
        return time;
    }

    /** What reads an article otherwise the next time would be measured doing something else. */
    private void check(long found, int times) {
        if (times == ARTICLES) {
            if (marks >= 0 && marks != found) {
                throw new IllegalStateException("The same articles gave " + found + " mentions after " + marks + ".");
            }
            marks = found;
        }
    }

    private List<ArticleText> articles() {
        List<ArticleText> articles = new ArrayList<>();
        for (Path file : DataFiles.list(seeds, "", ".txt")) {
            articles.add(ArticleText.of(shortened(String.join("\n", DataFiles.lines(file)))));
        }
        return articles;
    }

    /** Cuts behind 600 syllables; a text that has fewer is repeated first. */
    static String shortened(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("An article to measure with is empty.");
        }
        StringBuilder longer = new StringBuilder(text);
        int syllables = 0;
        for (int i = 0; ; i++) {
            if (i == longer.length()) {
                longer.append('\n').append(text);
            }
            if (Character.isWhitespace(longer.charAt(i)) && i > 0 && !Character.isWhitespace(longer.charAt(i - 1))) {
                syllables++;
            }
            if (syllables == SYLLABLES) {
                return longer.substring(0, i);
            }
        }
    }
}
