package vn.dongtin.text.date;

import java.util.Arrays;
import vn.dongtin.text.token.Tokenizer;
import vn.dongtin.text.token.Tokens;

/** Cuts a text into tokens line by line; dates need no sentences, and finding them costs more than all the rest. */
final class LineTokens {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    private LineTokens() {}

    static Tokens of(String text) {
        int[] lines = new int[16];
        int size = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            int feed = text.indexOf('\n', start);
            end = feed < 0 ? text.length() : feed;
            if (end > start) {
                lines = size == lines.length ? Arrays.copyOf(lines, 2 * size) : lines;
                lines[size] = start;
                lines[size + 1] = end;
                size += 2;
            }
        }
        return TOKENIZER.tokenize(text, Arrays.copyOf(lines, size));
    }
}
