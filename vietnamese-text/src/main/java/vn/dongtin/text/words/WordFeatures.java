package vn.dongtin.text.words;

import static vn.dongtin.text.words.Mixing.join;
import static vn.dongtin.text.words.SentenceView.WORD_BITS;

/**
 * The features of the boundary before a token, as hashes: those that speak for or against a joint there, and those that
 * speak for or against two joints in a row. Numbers of templates are part of the model. Stateless.
 */
public final class WordFeatures {

    /** Room that the features of one boundary need. */
    public static final int MOST = 64;

    private WordFeatures() {}

    /**
     * Writes the features of a joint before the token and returns how many.
     *
     * @param token counted from 1: the first token of a sentence always begins a word
     */
    public static int ofJoint(SentenceView view, int token, int[] features) {
        int at = SentenceView.PAD + token;
        int count = syllables(view.syllables, at, features);
        count = dictionary(view, at, features, count);
        count = shapes(view, at, features, count);
        count = strengths(view, at, features, count);
        return name(view, at, features, count);
    }

    private static int syllables(int[] syllables, int at, int[] features) {
        int before = syllables[at - 2];
        int left = syllables[at - 1];
        int right = syllables[at];
        int behind = syllables[at + 1];
        int pair = join(left, right);
        features[0] = join(0, 0);
        features[1] = join(1, pair);
        features[2] = join(2, left);
        features[3] = join(3, right);
        features[4] = join(4, before);
        features[5] = join(5, behind);
        features[6] = join(6, join(before, left));
        features[7] = join(7, join(right, behind));
        features[8] = join(8, join(before, pair));
        features[9] = join(9, join(pair, behind));
        features[10] = join(10, join(before, right));
        features[11] = join(11, join(left, behind));
        return 12;
    }

    private static int dictionary(SentenceView view, int at, int[] features, int from) {
        int all = view.cover[at];
        int here = all & WORD_BITS;
        int before = view.cover[at - 1] & WORD_BITS;
        int behind = view.cover[at + 1] & WORD_BITS;
        int left = view.syllables[at - 1];
        int right = view.syllables[at];
        int around = (here << 14) | (before << 7) | behind;
        int count = from;
        features[count++] = join(21, (all << 18) | (view.cover[at - 1] << 9) | view.cover[at + 1]);
        features[count++] = join(26, join(here, left));
        features[count++] = join(27, join(here, right));
        features[count++] = join(28, join((here << 7) | before, left));
        features[count++] = join(29, join((here << 7) | behind, right));
        features[count++] = join(31, join(around, right));
        return count;
    }

    private static int shapes(SentenceView view, int at, int[] features, int from) {
        byte[] shapes = view.shapes;
        int pair = (shapes[at - 1] << 4) | shapes[at];
        int four = (((shapes[at - 2] << 4) | shapes[at + 1]) << 8) | pair;
        int here = view.cover[at] & WORD_BITS;
        int left = view.syllables[at - 1];
        int right = view.syllables[at];
        boolean first = at == SentenceView.PAD + 1;
        int twin = left == right ? 1 : view.syllables[at - 2] == right ? 2 : 0;
        int count = from;
        features[count++] = join(40, pair);
        features[count++] = join(44, (here << 16) | four);
        features[count++] = join(45, ((first ? 1 : 0) << 8) | pair);
        features[count++] = join(47, join(shapes[at], left));
        features[count++] = join(48, join(shapes[at - 1], right));
        features[count++] = join(49, (twin << 8) | here);
        return count;
    }

    private static int strengths(SentenceView view, int at, int[] features, int from) {
        int here = view.strength[at];
        int before = view.strength[at - 1];
        int behind = view.strength[at + 1];
        int count = from;
        features[count++] = join(60, here);
        features[count++] = join(63, (here << 8) | (before << 4) | behind);
        features[count++] = join(65, (here << 8) | (view.shapes[at - 1] << 4) | view.shapes[at]);
        return count;
    }

    /** A boundary between two capitals: how the run of capitals began and what stands before it. */
    private static int name(SentenceView view, int at, int[] features, int from) {
        int run = view.run[at - 1];
        int count = from;
        features[count++] = join(46, (run << 8) | (view.ahead[at] << 4) | (at - 1 - run < SentenceView.PAD ? 1 : 0));
        if (run == 0 || view.run[at] == 0) {
            return count;
        }
        int first = at - run;
        int before = view.syllables[first - 1];
        features[count++] = join(50, view.syllables[first]);
        features[count++] = join(51, before);
        features[count++] = join(52, join(run, before));
        features[count++] = join(53, (view.shapes[at] << 8) | (view.ahead[at] << 4) | run);
        return count;
    }

    /**
     * Writes the features of joints before and behind the token before this one, and returns how many.
     *
     * @param token counted from 2
     */
    public static int ofTwoJoints(SentenceView view, int token, int[] features) {
        int at = SentenceView.PAD + token;
        int first = view.syllables[at - 2];
        int second = view.syllables[at - 1];
        int third = view.syllables[at];
        int words = ((view.cover[at - 1] & WORD_BITS) << 7) | (view.cover[at] & WORD_BITS);
        int shapes = (view.shapes[at - 2] << 8) | (view.shapes[at - 1] << 4) | view.shapes[at];
        features[0] = join(100, 0);
        features[1] = join(101, words);
        features[2] = join(102, join(first, join(second, third)));
        features[3] = join(103, shapes);
        features[4] = join(105, join(first, second));
        features[5] = join(107, third);
        features[6] = join(108, first);
        features[7] = join(109, join(words, third));
        features[8] = join(110, join(words, first));
        return 9;
    }
}
