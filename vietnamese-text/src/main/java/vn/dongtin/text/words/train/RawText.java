package vn.dongtin.text.words.train;

import java.util.Arrays;

/**
 * A gold sentence set as people write it, without spaces before marks, and the words' places in it.
 *
 * @param text the sentence
 * @param words start and end of each gold word in turn
 */
record RawText(String text, int[] words) {

    private static final String NO_SPACE_BEFORE = ".,:;!?)%…...";
    private static final String NO_SPACE_BEHIND = "(";

    static RawText of(GoldSentence sentence) {
        StringBuilder text = new StringBuilder();
        int[] words = new int[2 * sentence.size()];
        int end = 0;
        boolean open = false;
        boolean glue = true;
        for (int i = 0; i < sentence.size(); i++) {
            String token = sentence.tokens().surface(i);
            boolean quote = token.equals("\"");
            boolean closes = quote && open;
            if (!glue && !closes && !NO_SPACE_BEFORE.contains(token)) {
                text.append(' ');
            }
            if (!sentence.goesOn()[i]) {
                words[end++] = text.length();
                end++;
            }
            text.append(token);
            words[end - 1] = text.length();
            open ^= quote;
            glue = NO_SPACE_BEHIND.equals(token) || (quote && open);
        }
        return new RawText(text.toString(), Arrays.copyOf(words, end));
    }
}
