package vn.dongtin.text.words;

import vn.dongtin.text.token.Tokens;

/** One walk over the sentences of one text. Not thread-safe. */
final class WordScan {

    private final WordModel model;
    private final Tokens tokens;
    private final SentenceView view;
    private final JointDecoder decoder = new JointDecoder();
    private final int[] features = new int[WordFeatures.MOST];
    private boolean[] goesOn = new boolean[64];
    /** First token of each word so far, and behind them the end of the last one. */
    final int[] firstTokens;

    int words;

    WordScan(WordModel model, Tokens tokens) {
        this.model = model;
        this.tokens = tokens;
        this.view = new SentenceView(model.lexicon());
        this.firstTokens = new int[tokens.size() + 1];
    }

    void run(int first, int end) {
        int size = end - first;
        if (goesOn.length < size) {
            goesOn = new boolean[size];
        }
        view.read(tokens, first, end);
        decoder.begin(size);
        for (int token = 1; token < size; token++) {
            decoder.score(token, ofJoint(token), token > 1 ? ofTwoJoints(token) : 0);
        }
        decoder.decode(size, goesOn);
        for (int token = 0; token < size; token++) {
            if (!goesOn[token]) {
                firstTokens[words++] = first + token;
            }
        }
        firstTokens[words] = end;
    }

    private int ofJoint(int token) {
        return model.weights().sum(features, WordFeatures.ofJoint(view, token, features));
    }

    private int ofTwoJoints(int token) {
        return model.weights().sum(features, WordFeatures.ofTwoJoints(view, token, features));
    }
}
