package vn.dongtin.text.quote;

/**
 * Who speaks.
 *
 * @param mention index of the mention that names the speaker: the one at the words below, inside them ({@code đại diện
 *     Amazon}), or the one that a pronoun or an office alone refers to; -1 when nobody is named
 * @param firstToken first token of the words that stand for the speaker beside the quote
 * @param endToken the token behind the last of them
 */
public record Speaker(int mention, int firstToken, int endToken) {

    /** No mention: the speaker has no name. */
    public static final int NO_MENTION = -1;
}
