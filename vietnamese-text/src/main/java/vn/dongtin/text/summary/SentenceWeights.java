package vn.dongtin.text.summary;

import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.keyphrase.Keyphrase;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.Tokens;

/** Weighs sentences by place, keyphrases, words of the title, names and length. */
final class SentenceWeights {

    private static final int SHORT = 12;
    private static final int LONG = 60;
    private static final double TITLE = 0.5;
    private static final double PHRASES = 0.6;
    private static final double NAMES = 0.15;
    /** Sentences further behind are not weighed. */
    private static final int FURTHEST = 60;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final List<Keyphrase> keyphrases;
    private final long[] titlePairs;

    SentenceWeights(Tokens tokens, List<Mention> mentions, List<Keyphrase> keyphrases, boolean hasTitle) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.keyphrases = keyphrases;
        this.titlePairs = hasTitle ? pairs(0) : new long[0];
    }

    /** Returns the weight of each sentence, 0 for those that are not eligible. */
    double[] of(boolean[] eligible) {
        double[] weights = new double[eligible.length];
        double allPhrases = keyphrases.stream().mapToDouble(Keyphrase::score).sum();
        int rank = 0;
        int first = titlePairs.length > 0 ? 1 : 0;
        int mention = 0;
        for (int sentence = 0; sentence < weights.length && rank < FURTHEST; sentence++) {
            int names = 0;
            while (mention < mentions.size() && mentions.get(mention).span().firstToken() < tokens.endToken(sentence)) {
                names++;
                mention++;
            }
            if (eligible[sentence]) {
                double phrases = allPhrases == 0 ? 0 : phrases(sentence) / allPhrases;
                weights[sentence] = weight(sentence, sentence - first, phrases, names);
                rank++;
            }
        }
        return weights;
    }

    private double weight(int sentence, int position, double phrases, int names) {
        double place = 1 / (1 + 0.3 * position);
        double title = titlePairs.length == 0 ? 0 : common(pairs(sentence), titlePairs) / (double) titlePairs.length;
        double weight = place + TITLE * title + PHRASES * phrases + NAMES * Math.min(3, names) / 3;
        int length = tokens.endToken(sentence) - tokens.firstToken(sentence);
        return length < SHORT || length > LONG ? 0.7 * weight : weight;
    }

    private double phrases(int sentence) {
        double sum = 0;
        for (Keyphrase phrase : keyphrases) {
            sum += holds(sentence, phrase) ? phrase.score() : 0;
        }
        return sum;
    }

    private boolean holds(int sentence, Keyphrase phrase) {
        int length = phrase.endToken() - phrase.firstToken();
        for (int token = tokens.firstToken(sentence); token + length <= tokens.endToken(sentence); token++) {
            int same = 0;
            while (same < length && tokens.key(token + same) == tokens.key(phrase.firstToken() + same)) {
                same++;
            }
            if (same == length) {
                return true;
            }
        }
        return false;
    }

    /** Returns the share of the pairs of a sentence that another one has too. */
    double common(int sentence, int other) {
        long[] pairs = pairs(sentence);
        return pairs.length == 0 ? 0 : common(pairs, pairs(other)) / (double) pairs.length;
    }

    /** Pairs of tokens in a row, sorted: function words rarely make the same pair twice. */
    private long[] pairs(int sentence) {
        int first = tokens.firstToken(sentence);
        int count = Math.max(0, tokens.endToken(sentence) - first - 1);
        long[] pairs = new long[count];
        for (int i = 0; i < count; i++) {
            pairs[i] = TokenKey.join(tokens.key(first + i), tokens.key(first + i + 1));
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static int common(long[] first, long[] second) {
        int common = 0;
        int j = 0;
        for (long pair : first) {
            while (j < second.length && second[j] < pair) {
                j++;
            }
            common += j < second.length && second[j] == pair ? 1 : 0;
        }
        return common;
    }
}
