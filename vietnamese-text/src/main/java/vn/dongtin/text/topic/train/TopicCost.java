package vn.dongtin.text.topic.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.topic.TopicClassifier;
import vn.dongtin.text.train.Figure;

/** What the committed model costs: bytes, and processor time of one thread. */
final class TopicCost {

    private static final int TOKENS = 750;
    private static final int ROUNDS = 6;
    private static final double MEGABYTE = 1e6;

    private final List<Tokens> texts = new ArrayList<>();

    TopicCost(List<TopicArticle> articles) {
        Tokenizer tokenizer = new Tokenizer();
        for (TopicArticle article : articles) {
            texts.add(tokenizer.tokenize(article.text()));
        }
    }

    List<Figure> figures() {
        return List.of(
                Figure.of("topic model, size", size() / MEGABYTE, "MB").lowerIsBetter(),
                Figure.of("topics of 750 tokens, warm", milliseconds(), "ms").lowerIsBetter());
    }

    private static long size() {
        try (InputStream stream = TopicClassifier.class.getResourceAsStream("topics.model")) {
            return stream == null ? 0 : stream.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the fastest of some rounds over all articles, so that other work on the machine counts little. */
    private double milliseconds() {
        TopicClassifier classifier = TopicClassifier.load();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.min(best, round(classifier));
        }
        return best;
    }

    private double round(TopicClassifier classifier) {
        long tokens = 0;
        long given = 0;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (Tokens text : texts) {
            given += classifier.classify(text).scores().size();
            tokens += text.size();
        }
        double nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return given == 0 ? Double.MAX_VALUE : nanos / 1e6 / tokens * TOKENS;
    }
}
