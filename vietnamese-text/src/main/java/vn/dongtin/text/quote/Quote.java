package vn.dongtin.text.quote;

import org.jspecify.annotations.Nullable;

/**
 * Words that somebody is quoted with. Quotes of one text are in order and do not overlap.
 *
 * @param firstToken first token of the words quoted, behind the opening mark
 * @param endToken the token behind the last of them: the closing mark, or where the clause ends
 * @param speaker who speaks, null when the text around does not say
 * @param cueToken first token of the word that shows it ({@code cho biết}, {@code theo}); -1 without one
 */
public record Quote(
        int firstToken,
        int endToken,
        QuoteKind kind,
        @Nullable Speaker speaker,
        int cueToken) {}
