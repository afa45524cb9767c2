package vn.dongtin.text.words.train;

import vn.dongtin.text.words.SentenceView;
import vn.dongtin.text.words.WordFeatures;

/** The features of one sentence as numbers of a {@link FeatureIndex}, and the answer. */
final class Example {

    /** Per token, the features of a joint before it. */
    final int[][] joints;

    /** Per token, the features of a joint before it and one before the token before it. */
    final int[][] twoJoints;

    /** Per token, whether there is a joint before it. */
    final boolean[] goesOn;

    final int corpus;

    Example(SentenceView view, GoldSentence sentence, int corpus, FeatureIndex index) {
        int size = sentence.size();
        this.joints = new int[size][0];
        this.twoJoints = new int[size][0];
        this.goesOn = sentence.goesOn;
        this.corpus = corpus;
        int[] hashes = new int[WordFeatures.MOST];
        for (int token = 1; token < size; token++) {
            joints[token] = index.of(hashes, WordFeatures.ofJoint(view, token, hashes));
            if (token > 1) {
                twoJoints[token] = index.of(hashes, WordFeatures.ofTwoJoints(view, token, hashes));
            }
        }
    }
}
