package vn.dongtin.text.entity.train;

import java.util.Arrays;
import vn.dongtin.text.entity.sequence.TagSet;

/**
 * The shares of all tags and pairs of tags in one sentence under the current weights, by the forward-backward algorithm
 * with each place scaled to a sum of one. Not thread-safe; buffers are reused.
 */
final class ForwardBackward {

    private final int tags;
    private final float[] links;
    private final float[] row;
    private final float[] gradient;
    private final float[] pairs;
    private float[] scores = new float[0];
    private float[] forward = new float[0];
    private float[] backward = new float[0];
    private int length;

    ForwardBackward(int tags) {
        this.tags = tags;
        this.links = new float[tags * tags];
        this.row = new float[tags];
        this.gradient = new float[tags];
        this.pairs = new float[tags * tags];
    }

    void begin(int sentenceLength, float[] transitions) {
        length = sentenceLength;
        if (scores.length < length * tags) {
            scores = new float[length * 2 * tags];
            forward = new float[length * 2 * tags];
            backward = new float[length * 2 * tags];
        }
        for (int first = 0; first < tags; first++) {
            for (int second = 0; second < tags; second++) {
                int at = first * tags + second;
                links[at] = TagSet.mayFollow(first, second) ? (float) Math.exp(transitions[at]) : 0;
            }
        }
    }

    /** Returns a row of zeros to add the scores of a token to. */
    float[] scores(int token) {
        Arrays.fill(row, 0);
        return row;
    }

    /** Takes the scores of the row for a token; one that is outside for certain has no other tag. */
    void setScores(int token, boolean outside) {
        int at = token * tags;
        float highest = row[0];
        for (float score : row) {
            highest = Math.max(highest, score);
        }
        for (int tag = 0; tag < tags; tag++) {
            boolean fits = (token > 0 || TagSet.mayBegin(tag)) && (token < length - 1 || TagSet.mayEnd(tag));
            scores[at + tag] = fits && !(outside && tag != 0) ? (float) Math.exp(row[tag] - highest) : 0;
        }
    }

    void run() {
        for (int token = 0; token < length; token++) {
            forward(token);
        }
        Arrays.fill(pairs, 0);
        for (int token = length - 1; token >= 0; token--) {
            backward(token);
        }
    }

    private void forward(int token) {
        int at = token * tags;
        if (token == 0) {
            System.arraycopy(scores, 0, forward, 0, tags);
        } else {
            Arrays.fill(forward, at, at + tags, 0);
            for (int first = 0; first < tags; first++) {
                float share = forward[at - tags + first];
                for (int second = 0; share != 0 && second < tags; second++) {
                    forward[at + second] += share * links[first * tags + second];
                }
            }
            for (int tag = 0; tag < tags; tag++) {
                forward[at + tag] *= scores[at + tag];
            }
        }
        scale(forward, at);
    }

    private void scale(float[] values, int at) {
        float sum = 1e-30f;
        for (int tag = 0; tag < tags; tag++) {
            sum += values[at + tag];
        }
        for (int tag = 0; tag < tags; tag++) {
            values[at + tag] /= sum;
        }
    }

    private void backward(int token) {
        int at = token * tags;
        if (token == length - 1) {
            Arrays.fill(backward, at, at + tags, 1);
            return;
        }
        int next = at + tags;
        float total = 1e-30f;
        for (int first = 0; first < tags; first++) {
            float sum = 0;
            for (int second = 0; second < tags; second++) {
                sum += links[first * tags + second] * scores[next + second] * backward[next + second];
            }
            backward[at + first] = sum;
            total += sum * forward[at + first];
        }
        addPairs(at, next, total);
        for (int tag = 0; tag < tags; tag++) {
            backward[at + tag] /= total;
        }
    }

    private void addPairs(int at, int next, float total) {
        for (int first = 0; first < tags; first++) {
            float share = forward[at + first] / total;
            for (int second = 0; share != 0 && second < tags; second++) {
                pairs[first * tags + second] +=
                        share * links[first * tags + second] * scores[next + second] * backward[next + second];
            }
        }
    }

    /** Returns the share of each tag at a token, less one for the gold tag; the next call reuses the array. */
    float[] gradient(int token, int gold) {
        int at = token * tags;
        float sum = 1e-30f;
        for (int tag = 0; tag < tags; tag++) {
            gradient[tag] = forward[at + tag] * backward[at + tag];
            sum += gradient[tag];
        }
        for (int tag = 0; tag < tags; tag++) {
            gradient[tag] /= sum;
        }
        gradient[gold] -= 1;
        return gradient;
    }

    /** Returns the expected count of each pair of tags, less its count in the gold tags. */
    float[] transitionGradient(byte[] gold) {
        for (int token = 1; token < length; token++) {
            pairs[gold[token - 1] * tags + gold[token]] -= 1;
        }
        return pairs;
    }
}
