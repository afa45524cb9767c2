package vn.dongtin.text.entity.sequence;

/** Features of runs of tokens with capitals: what stands around a run, and around its tokens elsewhere in the text. */
final class RunFeatures {

    private static final int FURTHEST = 5;
    private static final int LONGEST_HEAD = 6;
    private static final int MOST_OTHERS = 4;
    private static final int PLACES = 4;
    /** The cues that are heads and titles, not parts of names. */
    private static final int HEADS = 0xF8;

    private final Evidence evidence;

    RunFeatures(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Returns where in its run a token stands, as one number; -1 for one without a capital. */
    int place(int token) {
        return evidence.capital[token] ? left(token) * 8 + right(token) : -1;
    }

    private int left(int token) {
        return Math.min(PLACES, token - evidence.runStart[token]);
    }

    private int right(int token) {
        return Math.min(PLACES, evidence.runEnd[token] - 1 - token);
    }

    void addRun(FeatureBuffer out, int token, int from, int to) {
        int start = evidence.runStart[token];
        int end = evidence.runEnd[token];
        int left = left(token);
        int right = right(token);
        int before = start > from ? evidence.word[start - 1] : 1;
        int behind = end < to ? evidence.word[end] : 2;
        int length = end - start;
        out.add(130, left, right, start == from ? 1 : 0);
        out.add(131, before, left);
        out.add(132, behind, right);
        out.add(133, evidence.word[start], left);
        out.add(134, evidence.word[end - 1], right);
        out.add(135, start - 1 > from ? evidence.word[start - 2] : 1, before);
        out.add(136, before, behind);
        out.add(137, evidence.elsewhere[token], start == from && token == start ? 1 : 0);
        out.addKnown(138, start > from ? evidence.syllableClass[start - 1] >>> 16 : 0, left + 1);
        out.addKnown(139, end < to ? evidence.syllableClass[end] >>> 16 : 0, right + 1);
        out.add(140, before, Math.min(length, 9));
        out.add(141, evidence.foreign[token] ? 1 : 0, Math.min(length, 9), evidence.shape[token]);
        out.addKnown(142, start > from ? evidence.wordClass[start - 1] & 0xFFFF : 0, left + 1);
        out.addKnown(143, end < to ? evidence.wordClass[end] & 0xFFFF : 0, right + 1);
        out.add(144, evidence.cueBefore[start], left);
        out.add(145, evidence.cue[start] & 7, left, Math.min(PLACES, length));
        int second = evidence.cue[Math.min(end - 1, start + 1)] & 7;
        out.add(146, evidence.cue[start] & 7, second, evidence.cue[end - 1] & 7);
        out.add(147, head(start, from), left);
    }

    /** Returns the nearest head before the run, with its distance, 0 without one. */
    private int head(int start, int from) {
        for (int i = start - 1; i >= from && start - i <= LONGEST_HEAD; i--) {
            int heads = evidence.cue[i] & HEADS;
            if (heads != 0) {
                return heads | (start - i) << 9;
            }
            if (evidence.capital[i] || evidence.shape[i] >= 40) {
                return 0;
            }
        }
        return 0;
    }

    /** What stands around the same token elsewhere in the text. */
    void addSame(FeatureBuffer out, int token) {
        int others = 0;
        for (int other = evidence.firstSame[token];
                other >= 0 && others < MOST_OTHERS;
                other = evidence.nextSame[other]) {
            if (other != token) {
                others++;
                addOther(out, other);
            }
        }
        out.add(159, others);
    }

    private void addOther(FeatureBuffer out, int other) {
        int start = evidence.runStart[other];
        int end = evidence.runEnd[other];
        int from = evidence.tokens.firstToken(evidence.sentence[other]);
        int to = evidence.tokens.endToken(evidence.sentence[other]);
        out.add(150, start > from ? evidence.word[start - 1] : 1, left(other));
        out.add(151, end < to ? evidence.word[end] : 2, right(other));
        out.add(152, left(other), right(other));
        out.addKnown(153, start > from ? evidence.wordClass[start - 1] >>> 16 : 0, left(other) + 1);
        out.addKnown(154, end < to ? evidence.wordClass[end] >>> 16 : 0, right(other) + 1);
        out.addKnown(155, evidence.cueBefore[start] & HEADS, left(other));
    }

    /** How far a token without a capital is from those with one, and which they are. */
    void addDistance(FeatureBuffer out, int token, int from, int to) {
        int ahead = 1;
        while (ahead <= FURTHEST && token + ahead < to && !evidence.capital[token + ahead]) {
            ahead++;
        }
        int back = 1;
        while (back <= FURTHEST && token - back >= from && !evidence.capital[token - back]) {
            back++;
        }
        out.add(160, ahead, back);
        if (ahead <= FURTHEST && token + ahead < to) {
            out.add(161, evidence.word[token + ahead], ahead);
        }
        if (back <= FURTHEST && token - back >= from) {
            out.add(162, evidence.word[evidence.runStart[token - back]], back);
            out.add(163, evidence.word[token], evidence.word[evidence.runStart[token - back]]);
        }
    }
}
