package vn.dongtin.text.quote;

import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.Tokens;

/** One text as the search for quotes sees it: for each token its mention, its cue and its paragraph mark. */
final class QuoteText {

    static final int NONE = -1;

    final Tokens tokens;
    final List<Mention> mentions;
    private final int[] mentionAt;
    private final int[] cues;
    private final int[] cueStarts;

    QuoteText(Tokens tokens, List<Mention> mentions, PhraseList list) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.mentionAt = new int[tokens.size()];
        this.cues = new int[tokens.size()];
        this.cueStarts = new int[tokens.size()];
        Arrays.fill(mentionAt, NONE);
        Arrays.fill(cueStarts, NONE);
        markMentions();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            markCues(tokens.firstToken(sentence), tokens.endToken(sentence), list);
        }
    }

    private void markMentions() {
        for (int m = 0; m < mentions.size(); m++) {
            Arrays.fill(mentionAt, first(m), end(m), m);
        }
    }

    /** Leftmost longest phrases that do not overlap, none inside a mention. */
    private void markCues(int from, int to, PhraseList list) {
        int token = from;
        while (token < to) {
            int cue = mentionAt[token] == NONE ? list.longestAt(tokens, token, to) : 0;
            cues[token] = cue;
            int end = token + Math.max(1, PhraseList.length(cue));
            if (cue != 0) {
                Arrays.fill(cueStarts, token, end, token);
            }
            token = end;
        }
    }

    int size() {
        return tokens.size();
    }

    int first(int mention) {
        return mentions.get(mention).span().firstToken();
    }

    int end(int mention) {
        return mentions.get(mention).span().endToken();
    }

    /** Returns the mention that a token lies in, {@link #NONE} for none or beyond the text. */
    int mentionAt(int token) {
        return token >= 0 && token < mentionAt.length ? mentionAt[token] : NONE;
    }

    boolean isPerson(int mention) {
        return mention != NONE && mentions.get(mention).span().type() == EntityType.PER;
    }

    boolean isOrganisation(int mention) {
        return mention != NONE && mentions.get(mention).span().type() == EntityType.ORG;
    }

    /** Tells whether it is an organisation, or a country or town that speaks for its government. */
    boolean canAct(int mention) {
        return mention != NONE
                && (mentions.get(mention).span().type() == EntityType.ORG
                        || mentions.get(mention).span().type() == EntityType.LOC);
    }

    /** Returns the class of the cue that a token belongs to, 0 for none or beyond the text. */
    char kindAt(int token) {
        int start = cueStart(token);
        return start == NONE ? 0 : PhraseList.kind(cues[start]);
    }

    /** Returns the first token of the cue that a token belongs to, {@link #NONE} for none. */
    int cueStart(int token) {
        return token >= 0 && token < cueStarts.length ? cueStarts[token] : NONE;
    }

    /** Returns the token behind the cue that begins here, the next token when none does. */
    int cueEnd(int token) {
        return token + Math.max(1, PhraseList.length(cues[token]));
    }

    boolean isMark(int token) {
        return token >= 0 && token < size() && tokens.key(token) != 0 && !isWordLike(token);
    }

    private boolean isWordLike(int token) {
        return Character.isLetterOrDigit(firstCharacter(token));
    }

    /** Returns the first character of a token, 0 beyond the text. */
    char firstCharacter(int token) {
        return token >= 0 && token < size() ? tokens.text().charAt(tokens.start(token)) : 0;
    }

    boolean isComma(int token) {
        return firstCharacter(token) == ',';
    }

    boolean isDash(int token) {
        char c = firstCharacter(token);
        return c == '-' || c == '–' || c == '—';
    }

    /** Tells whether a line break or an end of the text lies before the token. */
    boolean beginsParagraph(int token) {
        if (token == 0 || token >= size()) {
            return true;
        }
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            if (tokens.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }
}
