package vn.dongtin.text.entity.sequence;

import java.util.Arrays;

/**
 * Finds the best tags of one sentence (Viterbi) and how sure each name is. Not thread-safe; the buffers are reused.
 */
public final class SequenceDecoder {

    private static final int TAGS = TagSet.SIZE;
    private static final float IMPOSSIBLE = -1e9f;
    /** The tags a name or the text outside may begin with; each may follow any of {@link #ENDS}. */
    private static final int[] STARTS = tags(true);

    private static final int[] ENDS = tags(false);

    private final SequenceModel model;
    private final int[] sums = new int[TAGS];
    private final Rivals rivals;
    private float[] scores = new float[64 * TAGS];
    private float[] best = new float[64 * TAGS];
    private byte[] previous = new byte[64 * TAGS];

    public SequenceDecoder(SequenceModel model) {
        this.model = model;
        this.rivals = new Rivals(model);
    }

    private static int[] tags(boolean starts) {
        int[] tags = new int[TAGS];
        int size = 0;
        for (int tag = 0; tag < TAGS; tag++) {
            if (starts ? TagSet.mayBegin(tag) : TagSet.mayEnd(tag)) {
                tags[size++] = tag;
            }
        }
        return Arrays.copyOf(tags, size);
    }

    /**
     * Tags the tokens {@code [from, to)} of a sentence.
     *
     * @param tags takes the tag of each token at its place
     * @param confidences takes the confidence of each name at the place of its first token
     */
    public void decode(
            FeatureExtractor extractor, Candidates candidates, int from, int to, byte[] tags, float[] confidences) {
        int length = to - from;
        ensure(length);
        for (int i = 0; i < length; i++) {
            score(extractor, candidates, from, to, i);
            step(i);
        }
        trace(from, length, tags);
        judge(from, to, tags, confidences);
    }

    private void ensure(int length) {
        if (scores.length < length * TAGS) {
            scores = new float[length * 2 * TAGS];
            best = new float[length * 2 * TAGS];
            previous = new byte[length * 2 * TAGS];
        }
    }

    private void score(FeatureExtractor extractor, Candidates candidates, int from, int to, int i) {
        int at = i * TAGS;
        if (!candidates.isCandidate(from + i)) {
            Arrays.fill(scores, at + 1, at + TAGS, IMPOSSIBLE);
            scores[at] = 0;
            return;
        }
        model.sum(extractor.extract(from + i, from, to), sums);
        for (int tag = 0; tag < TAGS; tag++) {
            scores[at + tag] = sums[tag] * model.scale();
        }
    }

    private void step(int i) {
        int at = i * TAGS;
        if (i == 0) {
            for (int tag = 0; tag < TAGS; tag++) {
                best[tag] = TagSet.mayBegin(tag) ? scores[tag] : IMPOSSIBLE;
            }
            return;
        }
        if (scores[at + 1] == IMPOSSIBLE) {
            Arrays.fill(best, at, at + TAGS, IMPOSSIBLE);
            from(ENDS, i, TagSet.OUTSIDE);
            return;
        }
        for (int tag : STARTS) {
            from(ENDS, i, tag);
        }
        for (int type = 0; type * 4 + 1 < TAGS; type++) {
            within(i, TagSet.tag(type, TagSet.INSIDE));
            within(i, TagSet.tag(type, TagSet.END));
        }
    }

    private void from(int[] firsts, int i, int tag) {
        int before = (i - 1) * TAGS;
        float highest = Float.NEGATIVE_INFINITY;
        int source = 0;
        for (int first : firsts) {
            float score = best[before + first] + model.transition(first, tag);
            if (score > highest) {
                highest = score;
                source = first;
            }
        }
        best[i * TAGS + tag] = highest + scores[i * TAGS + tag];
        previous[i * TAGS + tag] = (byte) source;
    }

    /** Inside and end follow begin and inside of their type. */
    private void within(int i, int tag) {
        int type = (tag - 1) / 4;
        int begin = TagSet.tag(type, TagSet.BEGIN);
        int inside = TagSet.tag(type, TagSet.INSIDE);
        int before = (i - 1) * TAGS;
        float fromBegin = best[before + begin] + model.transition(begin, tag);
        float fromInside = best[before + inside] + model.transition(inside, tag);
        best[i * TAGS + tag] = Math.max(fromBegin, fromInside) + scores[i * TAGS + tag];
        previous[i * TAGS + tag] = (byte) (fromBegin >= fromInside ? begin : inside);
    }

    private void trace(int from, int length, byte[] tags) {
        int last = (length - 1) * TAGS;
        int tag = TagSet.OUTSIDE;
        for (int end : ENDS) {
            tag = best[last + end] > best[last + tag] ? end : tag;
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[from + i] = (byte) tag;
            tag = previous[i * TAGS + tag];
        }
    }

    private void judge(int from, int to, byte[] tags, float[] confidences) {
        int first = from;
        for (int i = from; i < to; i++) {
            if (TagSet.opens(tags[i])) {
                first = i;
            }
            if (TagSet.closes(tags[i])) {
                confidences[first] = (float) rivals.confidence(scores, from, to, first, i + 1, tags);
            }
        }
    }
}
