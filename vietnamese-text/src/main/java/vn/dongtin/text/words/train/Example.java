package vn.dongtin.text.words.train;

import vn.dongtin.text.words.SentenceView;
import vn.dongtin.text.words.WordFeatures;

/**
 * The features of one sentence as numbers of a {@link FeatureIndex}, and the answer.
 *
 * @param joints per token, the features of a joint before it
 * @param twoJoints per token, the features of a joint before it and one before the token before it
 * @param goesOn per token, whether there is a joint before it
 * @param corpus which corpus the sentence is from
 */
record Example(int[][] joints, int[][] twoJoints, boolean[] goesOn, int corpus) {

    static Example of(SentenceView view, boolean[] goesOn, int corpus, FeatureIndex index) {
        int[][] joints = new int[goesOn.length][0];
        int[][] twoJoints = new int[goesOn.length][0];
        int[] hashes = new int[WordFeatures.MOST];
        for (int token = 1; token < goesOn.length; token++) {
            joints[token] = index.of(hashes, WordFeatures.ofJoint(view, token, hashes));
            if (token > 1) {
                twoJoints[token] = index.of(hashes, WordFeatures.ofTwoJoints(view, token, hashes));
            }
        }
        return new Example(joints, twoJoints, goesOn, corpus);
    }

    int size() {
        return goesOn.length;
    }
}
