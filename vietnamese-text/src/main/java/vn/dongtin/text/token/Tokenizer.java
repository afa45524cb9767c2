package vn.dongtin.text.token;

import vn.dongtin.text.sentence.SentenceSplitter;

/**
 * Cuts a text into syllables, numbers, marks and addresses. One token each: {@code 1.340}, {@code 4/12/2025},
 * {@code 11h30}, {@code 100/2019/NĐ-CP}, {@code TP.HCM}, {@code KH&CN}, {@code COVID-19}, {@code ./.}, addresses and
 * file names; an abbreviation or initial keeps its dot ({@code TS.}, {@code T.}); {@code Mê-hi-cô} is five. Linear in
 * the length of the text; stateless and thread-safe.
 */
public final class Tokenizer {

    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Cuts a text in NFC into sentences and tokens. */
    public Tokens tokenize(String nfcText) {
        return tokenize(nfcText, splitter.split(nfcText));
    }

    /**
     * Cuts the given sentences into tokens; text outside them has none.
     *
     * @param sentences start and end of each, in order, as {@link SentenceSplitter#split} gives them
     */
    public Tokens tokenize(String nfcText, int[] sentences) {
        TokenBuffer buffer = new TokenBuffer(nfcText);
        int[] firstTokens = new int[sentences.length / 2 + 1];
        for (int i = 0; i < sentences.length; i += 2) {
            new TokenScan(buffer, sentences[i], sentences[i + 1]).run();
            firstTokens[i / 2 + 1] = buffer.size;
        }
        return new Tokens(buffer, sentences, firstTokens);
    }

    /**
     * Takes one sentence that is cut already: tokens are what stands between single spaces. For gold data.
     */
    public Tokens tokenizeAtSpaces(String nfcText) {
        TokenBuffer buffer = new TokenBuffer(nfcText);
        int start = 0;
        while (start < nfcText.length()) {
            int space = nfcText.indexOf(' ', start);
            int end = space < 0 ? nfcText.length() : space;
            if (end > start) {
                buffer.add(start, end, Shapes.of(nfcText, start, end));
            }
            start = end + 1;
        }
        return new Tokens(buffer, new int[] {0, nfcText.length()}, new int[] {0, buffer.size});
    }
}
