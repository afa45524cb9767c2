package vn.dongtin.text.words;

import java.util.Arrays;
import vn.dongtin.text.token.Tokens;

/**
 * Joins the syllables of a text to words ({@code học sinh | học | sinh học}) with a linear model over the boundaries
 * between tokens. Numbers, marks and foreign words are words of one token as a rule; the names of persons and places
 * are one word each, however many tokens they have, where capitals or the context tell. Linear in the length of the
 * text; immutable and thread-safe.
 */
public final class WordSegmenter {

    private final WordModel model;

    /** Makes a segmenter of a model that was trained. */
    public WordSegmenter(WordModel model) {
        this.model = model;
    }

    /**
     * Loads the model of the jar.
     *
     * @throws IllegalStateException when it is missing or damaged
     */
    public static WordSegmenter load() {
        return new WordSegmenter(WordModel.load());
    }

    /** Returns the words of the tokens. */
    public Words segment(Tokens tokens) {
        WordScan scan = new WordScan(model, tokens);
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            scan.run(tokens.firstToken(sentence), tokens.endToken(sentence));
        }
        return new Words(Arrays.copyOf(scan.firstTokens, scan.words + 1));
    }
}
