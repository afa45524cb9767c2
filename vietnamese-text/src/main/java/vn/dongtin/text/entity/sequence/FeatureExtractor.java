package vn.dongtin.text.entity.sequence;

/**
 * Turns the evidence around a token into features. The numbers of the templates are part of every trained model. Reads
 * two tokens to each side and, for a token with a capital, its run of capitals and up to four other tokens of the text
 * with the same spelling. Not thread-safe.
 */
public final class FeatureExtractor {

    private static final int BEFORE_SENTENCE = 1;
    private static final int BEHIND_SENTENCE = 2;

    private final Evidence evidence;
    private final FeatureBuffer out = new FeatureBuffer();
    private final RunFeatures runs;
    private int from;
    private int to;

    public FeatureExtractor(Evidence evidence) {
        this.evidence = evidence;
        this.runs = new RunFeatures(evidence);
    }

    /** Returns the features of a token of the sentence {@code [from, to)} in a buffer that the next call reuses. */
    public FeatureBuffer extract(int token, int sentenceFrom, int sentenceTo) {
        out.clear();
        from = sentenceFrom;
        to = sentenceTo;
        addContext(token);
        addShapes(token);
        addClasses(token);
        addWords(token);
        addLists(token);
        addCues(token);
        if (evidence.capital[token]) {
            runs.addRun(out, token, from, to);
            runs.addSame(out, token);
        } else {
            runs.addDistance(out, token, from, to);
        }
        return out;
    }

    private void addContext(int token) {
        int here = evidence.word[token];
        int left = word(token - 1);
        int right = word(token + 1);
        out.add(1, here);
        out.add(2, evidence.form[token]);
        out.add(3, left);
        out.add(4, right);
        out.add(5, word(token - 2));
        out.add(6, word(token + 2));
        out.add(7, left, here);
        out.add(8, here, right);
        out.add(9, word(token - 2), left);
        out.add(10, right, word(token + 2));
        out.add(11, left, evidence.shape[token]);
        out.add(12, right, evidence.shape[token]);
    }

    private void addShapes(int token) {
        int here = evidence.shape[token];
        out.add(20, here, evidence.foreign[token] ? 1 : 0);
        out.add(21, shape(token - 1), here, shape(token + 1));
        out.add(22, shape(token - 2), shape(token - 1), here);
        out.add(23, here, shape(token + 1), shape(token + 2));
        if (evidence.capital[token]) {
            out.add(24, evidence.prefix[token], evidence.foreign[token] ? 1 : 0);
            out.add(25, evidence.suffix[token], evidence.foreign[token] ? 1 : 0);
        }
    }

    private void addClasses(int token) {
        int here = syllableClass(token);
        int left = syllableClass(token - 1);
        int right = syllableClass(token + 1);
        out.addKnown(30, here >>> 16);
        out.addKnown(31, here & 0xFFFF);
        out.addKnown(32, left & 0xFFFF);
        out.addKnown(33, right & 0xFFFF);
        out.addKnown(34, left >>> 16, here >>> 16);
        out.addKnown(35, here >>> 16, right >>> 16);
        out.addKnown(36, syllableClass(token - 2) & 0xFFFF);
        out.addKnown(37, syllableClass(token + 2) & 0xFFFF);
        out.add(38, left >>> 16, evidence.shape[token]);
        out.add(39, right >>> 16, evidence.shape[token]);
    }

    private void addWords(int token) {
        int first = wordStart(token);
        int next = wordEnd(token);
        int here = evidence.wordClass[token];
        int left = first > from ? evidence.wordClass[first - 1] : 0;
        int right = next < to ? evidence.wordClass[next] : 0;
        out.add(50, evidence.wordKey[token], evidence.wordPart[token] & 3);
        out.add(51, evidence.wordPart[token], evidence.shape[token]);
        out.add(52, first > from ? evidence.wordKey[first - 1] : BEFORE_SENTENCE);
        out.add(53, next < to ? evidence.wordKey[next] : BEHIND_SENTENCE);
        out.addKnown(54, here & 0xFFFF);
        out.addKnown(55, left & 0xFFFF);
        out.addKnown(56, right & 0xFFFF);
        out.addKnown(57, left >>> 16, here >>> 16);
        out.addKnown(58, here >>> 16, right >>> 16);
        out.add(59, left & 0xFFFF, evidence.shape[token]);
        out.add(60, right & 0xFFFF, evidence.shape[token]);
    }

    /** Words are looked through no further than a few tokens: a sentence may be one word. */
    private int wordStart(int token) {
        int first = token;
        while (first > from && token - first < 8 && (evidence.wordPart[first] & 1) != 0) {
            first--;
        }
        return first;
    }

    private int wordEnd(int token) {
        int next = token + 1;
        while (next < to && next - token < 8 && (evidence.wordPart[next] & 1) != 0) {
            next++;
        }
        return next;
    }

    private void addLists(int token) {
        addList(70, token, evidence.known, evidence.knownInside, evidence.knownLength);
        addList(80, token, evidence.listed, evidence.listedInside, evidence.listedLength);
        addList(90, token, evidence.seen, evidence.seenInside, evidence.seenLength);
        int here = evidence.seenToken[token];
        if (here != 0) {
            out.add(100, here);
            out.add(101, here, evidence.shape[token]);
        }
        out.addKnown(102, here, at(evidence.seenToken, token + 1));
        out.addKnown(103, here, at(evidence.seenToken, token - 1));
    }

    private void addList(int template, int token, int[] begins, int[] inside, int[] lengths) {
        int begin = begins[token];
        int over = inside[token];
        if ((begin | over) != 0) {
            int length = Math.min(lengths[token], 5);
            out.add(template, begin, over);
            out.add(template + 1, begin, over, length);
            out.add(template + 2, begin | over, evidence.shape[token]);
            out.add(template + 3, begin, word(token - 1));
            out.add(template + 4, begin | over, runs.place(token), length);
            out.add(template + 7, begin, syllableClass(token - 1) >>> 16);
        }
        out.addKnown(template + 5, at(begins, token + 1), at(inside, token + 1));
        out.addKnown(template + 6, at(begins, token - 1), at(inside, token - 1));
    }

    private void addCues(int token) {
        int begin = evidence.cue[token];
        int before = evidence.cueBefore[token];
        out.addKnown(110, begin, evidence.cueInside[token]);
        out.addKnown(111, before);
        for (int bit = 1; bit < 256; bit <<= 1) {
            if ((begin & bit) != 0) {
                out.add(112, bit, evidence.shape[token]);
                out.add(113, bit, shape(token + 1));
            }
            if ((before & bit) != 0 && token > from) {
                out.add(114, bit, evidence.shape[token]);
                out.add(115, bit, evidence.word[token]);
            }
            if ((evidence.cueInside[token] & bit) != 0) {
                out.add(116, bit, evidence.shape[token]);
            }
        }
        int left = at(evidence.cue, token - 1) & 7;
        int right = at(evidence.cue, token + 1) & 7;
        int names = left | ((begin & 7) << 3) | (right << 6);
        out.addKnown(117, names);
        out.addKnown(118, at(evidence.cue, token + 1));
        out.addKnown(119, at(evidence.cue, token - 1));
        out.addKnown(120, at(evidence.cue, token + 2));
    }

    private int word(int token) {
        return token < from ? BEFORE_SENTENCE : token >= to ? BEHIND_SENTENCE : evidence.word[token];
    }

    private int shape(int token) {
        return token < from ? FineShape.BEFORE : token >= to ? FineShape.BEHIND : evidence.shape[token];
    }

    private int syllableClass(int token) {
        return at(evidence.syllableClass, token);
    }

    private int at(int[] values, int token) {
        return token < from || token >= to ? 0 : values[token];
    }
}
