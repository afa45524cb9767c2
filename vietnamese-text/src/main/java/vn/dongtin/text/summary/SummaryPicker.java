package vn.dongtin.text.summary;

import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.keyphrase.Keyphrase;
import vn.dongtin.text.line.LineKind;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.Tokens;

/**
 * Picks up to three sentences that say what a text says: early ones, near to the title, with keyphrases and names.
 * Captions, credits, subheadings, questions, sentences that lean on the one before and the insides of quotes are left
 * out. Linear in the number of tokens; stateless and thread-safe.
 */
public final class SummaryPicker {

    private static final int MOST = 3;
    /** Texts with fewer sentences to choose from give one less. */
    private static final int ENOUGH_FOR_THREE = 9;

    private static final int ENOUGH_FOR_TWO = 4;
    /** What a sentence must at least have of the best one. */
    private static final double LEAST_SHARE = 0.35;
    /** A sentence with more of its pairs of words in the others says nothing new. */
    private static final double MOST_REPEATED = 0.6;

    private final PhraseList openers;

    private SummaryPicker(PhraseList openers) {
        this.openers = openers;
    }

    /** Reads the list of openers. */
    public static SummaryPicker load() {
        return new SummaryPicker(PhraseList.load(SummaryPicker.class, "openers.txt"));
    }

    /**
     * Returns the numbers of the sentences picked, ascending; none when no sentence can stand alone.
     *
     * @param kinds the kind of each sentence
     * @param mentions the names of the text, in order
     * @param keyphrases the keyphrases of the text
     * @param hasTitle whether the first sentence is the title, which is never picked
     */
    public int[] pick(
            Tokens tokens, List<LineKind> kinds, List<Mention> mentions, List<Keyphrase> keyphrases, boolean hasTitle) {
        boolean[] eligible = new Eligibility(tokens, kinds, mentions, openers).check(hasTitle ? 1 : 0);
        int choices = count(eligible);
        if (choices == 0) {
            return new int[0];
        }
        SentenceWeights weights = new SentenceWeights(tokens, mentions, keyphrases, hasTitle);
        return best(weights, weights.of(eligible), wanted(choices));
    }

    private static int count(boolean[] eligible) {
        int count = 0;
        for (boolean one : eligible) {
            count += one ? 1 : 0;
        }
        return count;
    }

    private static int wanted(int choices) {
        if (choices >= ENOUGH_FOR_THREE) {
            return MOST;
        }
        return choices >= ENOUGH_FOR_TWO ? 2 : 1;
    }

    private static int[] best(SentenceWeights weights, double[] values, int wanted) {
        int[] picked = new int[wanted];
        int size = 0;
        double least = LEAST_SHARE * Arrays.stream(values).max().orElse(0);
        while (size < wanted) {
            int next = highest(values);
            if (values[next] <= 0 || values[next] < least) {
                break;
            }
            values[next] = 0;
            if (!repeats(weights, next, picked, size)) {
                picked[size++] = next;
            }
        }
        int[] sorted = Arrays.copyOf(picked, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }

    private static boolean repeats(SentenceWeights weights, int sentence, int[] picked, int size) {
        for (int i = 0; i < size; i++) {
            if (weights.common(sentence, picked[i]) > MOST_REPEATED) {
                return true;
            }
        }
        return false;
    }
}
