package vn.dongtin.text.words.train;

import vn.dongtin.text.words.Words;

/** Counts words that begin and end where the gold ones do. Not thread-safe. */
final class WordScore {

    private int gold;
    private int found;
    private int right;

    void add(boolean[] goldGoesOn, Words words) {
        int begin = 0;
        int wordBegin = 0;
        for (int i = 1; i <= goldGoesOn.length; i++) {
            boolean goldEnds = i == goldGoesOn.length || !goldGoesOn[i];
            boolean ends = i == goldGoesOn.length || !words.goesOn(i);
            gold += goldEnds ? 1 : 0;
            found += ends ? 1 : 0;
            right += goldEnds && ends && begin == wordBegin ? 1 : 0;
            begin = goldEnds ? i : begin;
            wordBegin = ends ? i : wordBegin;
        }
    }

    void add(int goldWords, int foundWords, int rightWords) {
        gold += goldWords;
        found += foundWords;
        right += rightWords;
    }

    double precision() {
        return 100.0 * right / Math.max(1, found);
    }

    double recall() {
        return 100.0 * right / Math.max(1, gold);
    }

    /** Returns the harmonic mean of precision and recall in percent. */
    double f1() {
        return 200.0 * right / Math.max(1, gold + found);
    }
}
