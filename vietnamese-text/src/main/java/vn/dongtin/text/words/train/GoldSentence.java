package vn.dongtin.text.words.train;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/** A sentence that was cut into words by hand. */
final class GoldSentence {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    /** Its tokens as the data have them. */
    final Tokens tokens;

    /** Per token, whether it goes on with the word of the token before it. */
    final boolean[] goesOn;

    private GoldSentence(Tokens tokens, boolean[] goesOn) {
        this.tokens = tokens;
        this.goesOn = goesOn;
    }

    /**
     * Reads a line in which spaces part the words and {@code _} joins their syllables.
     */
    static GoldSentence parse(String line) {
        List<Boolean> joints = new ArrayList<>();
        StringBuilder flat = new StringBuilder(line.length());
        for (String word : line.trim().split("\\s+", -1)) {
            boolean first = true;
            for (String syllable : word.split("_", -1)) {
                if (!syllable.isEmpty()) {
                    flat.append(flat.isEmpty() ? "" : " ").append(syllable);
                    joints.add(!first);
                    first = false;
                }
            }
        }
        boolean[] goesOn = new boolean[joints.size()];
        for (int i = 0; i < goesOn.length; i++) {
            goesOn[i] = joints.get(i);
        }
        return new GoldSentence(TOKENIZER.tokenizeAtSpaces(flat.toString()), goesOn);
    }

    int size() {
        return goesOn.length;
    }
}
