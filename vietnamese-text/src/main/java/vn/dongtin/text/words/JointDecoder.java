package vn.dongtin.text.words;

/**
 * Finds the best joints of a sentence: a joint before a token scores what its features weigh, two joints in a row what
 * theirs weigh on top (Viterbi's algorithm with two states). Not thread-safe.
 */
public final class JointDecoder {

    private static final double NEVER = -1e30;

    private double[] joint = new double[64];
    private double[] twoJoints = new double[64];
    private boolean[] bestAfterJoint = new boolean[64];
    private boolean[] bestAfterBreak = new boolean[64];

    /** Begins a sentence of so many tokens. */
    public void begin(int size) {
        if (joint.length < size) {
            int length = Math.max(size, 2 * joint.length);
            joint = new double[length];
            twoJoints = new double[length];
            bestAfterJoint = new boolean[length];
            bestAfterBreak = new boolean[length];
        }
    }

    /** Sets the scores of the boundary before a token, counted from 1. */
    public void score(int token, double ofJoint, double ofTwoJoints) {
        joint[token] = ofJoint;
        twoJoints[token] = ofTwoJoints;
    }

    /** Writes for each token whether it goes on with the word of the token before it. */
    public void decode(int size, boolean[] goesOn) {
        double broken = 0;
        double joined = NEVER;
        for (int i = 1; i < size; i++) {
            bestAfterBreak[i] = joined > broken;
            bestAfterJoint[i] = joined + twoJoints[i] > broken;
            double nextBroken = Math.max(joined, broken);
            joined = Math.max(joined + twoJoints[i], broken) + joint[i];
            broken = nextBroken;
        }
        boolean state = joined > broken;
        for (int i = size - 1; i >= 0; i--) {
            goesOn[i] = state;
            state = state ? bestAfterJoint[i] : bestAfterBreak[i];
        }
    }
}
