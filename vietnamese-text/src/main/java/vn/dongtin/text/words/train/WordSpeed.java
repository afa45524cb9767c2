package vn.dongtin.text.words.train;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.WordSegmenter;

/** Measures the processor time of one thread, warm, over newspaper articles; the best of several rounds. */
final class WordSpeed {

    private static final int ARTICLES = 500;
    private static final int ROUNDS = 12;
    private static final double NANOSECONDS_A_MICROSECOND = 1e3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final WordSegmenter segmenter;
    private final Tokenizer tokenizer = new Tokenizer();
    private final List<String> texts = new ArrayList<>();
    private final List<Tokens> tokens = new ArrayList<>();
    private int syllables;

    WordSpeed(WordSegmenter segmenter, SegmentationData data) {
        this.segmenter = segmenter;
        data.articles(this::add);
    }

    private void add(String text) {
        if (texts.size() < ARTICLES) {
            Tokens cut = tokenizer.tokenize(text);
            texts.add(text);
            tokens.add(cut);
            syllables += cut.size();
        }
    }

    /** Returns million tokens a second when they are cut already. */
    double onTokens() {
        return measure(tokens, cut -> segmenter.segment(cut).size());
    }

    /** Returns million tokens a second with cutting the text. */
    double onText() {
        return measure(
                texts, text -> segmenter.segment(tokenizer.tokenize(text)).size());
    }

    private <T> double measure(List<T> inputs, ToIntFunction<T> work) {
        long best = Long.MAX_VALUE;
        long words = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = threads.getCurrentThreadCpuTime();
            for (T input : inputs) {
                words += work.applyAsInt(input);
            }
            best = Math.min(best, threads.getCurrentThreadCpuTime() - begin);
        }
        return words == 0 ? 0 : syllables * NANOSECONDS_A_MICROSECOND / best;
    }
}
