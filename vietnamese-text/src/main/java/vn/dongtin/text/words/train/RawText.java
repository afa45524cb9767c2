package vn.dongtin.text.words.train;

import java.util.Arrays;

/** A gold sentence set as people write it, without spaces before marks, and the places of its words. */
final class RawText {

    private static final String NO_SPACE_BEFORE = ".,:;!?)%…...";

    final String text;

    /** Start and end of each gold word in turn. */
    final int[] words;

    RawText(GoldSentence sentence) {
        StringBuilder builder = new StringBuilder();
        int[] places = new int[2 * sentence.size()];
        int end = 0;
        boolean quoted = false;
        boolean glued = true;
        for (int i = 0; i < sentence.size(); i++) {
            String token = sentence.tokens.surface(i);
            boolean quote = token.equals("\"");
            if (!glued && !(quote && quoted) && !NO_SPACE_BEFORE.contains(token)) {
                builder.append(' ');
            }
            if (!sentence.goesOn[i]) {
                places[end] = builder.length();
                end += 2;
            }
            builder.append(token);
            places[end - 1] = builder.length();
            quoted ^= quote;
            glued = token.equals("(") || (quote && quoted);
        }
        this.text = builder.toString();
        this.words = Arrays.copyOf(places, end);
    }
}
