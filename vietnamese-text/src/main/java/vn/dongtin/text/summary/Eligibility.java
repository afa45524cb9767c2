package vn.dongtin.text.summary;

import java.util.List;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.line.LineKind;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.Tokens;

/** Tells which sentences can stand alone in a summary. */
final class Eligibility {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 120;

    private final Tokens tokens;
    private final List<LineKind> kinds;
    private final List<Mention> mentions;
    private final PhraseList openers;

    Eligibility(Tokens tokens, List<LineKind> kinds, List<Mention> mentions, PhraseList openers) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.mentions = mentions;
        this.openers = openers;
    }

    boolean[] check(int from) {
        boolean[] eligible = new boolean[tokens.sentenceCount()];
        int depth = 0;
        int mention = 0;
        for (int sentence = 0; sentence < eligible.length; sentence++) {
            depth = beginsParagraph(sentence) ? 0 : depth;
            int first = tokens.firstToken(sentence);
            while (mention < mentions.size() && mentions.get(mention).span().endToken() <= first) {
                mention++;
            }
            eligible[sentence] = sentence >= from && depth == 0 && stands(sentence, mention);
            depth = depthBehind(sentence, depth);
        }
        return eligible;
    }

    private boolean beginsParagraph(int sentence) {
        if (sentence == 0) {
            return true;
        }
        for (int i = tokens.sentenceEnd(sentence - 1); i < tokens.sentenceStart(sentence); i++) {
            if (tokens.text().charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private int depthBehind(int sentence, int before) {
        int depth = before;
        for (int token = tokens.firstToken(sentence); token < tokens.endToken(sentence); token++) {
            depth = switch (tokens.text().charAt(tokens.start(token))) {
                case '“', '«' -> 1;
                case '”', '»' -> 0;
                case '"' -> 1 - depth;
                default -> depth;
            };
        }
        return depth;
    }

    private boolean stands(int sentence, int mention) {
        int first = tokens.firstToken(sentence);
        int end = tokens.endToken(sentence);
        int length = end - first;
        if (length < SHORTEST || length > LONGEST || isQuotationMark(first) || !endsAsStatement(end - 1)) {
            return false;
        }
        return kinds.get(sentence) == LineKind.TEXT && !leans(first, end, mention);
    }

    private boolean isQuotationMark(int token) {
        return "“\"«-–•(*".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    /** Headings have no mark at the end, questions and cut sentences another one. */
    private boolean endsAsStatement(int last) {
        char c = tokens.text().charAt(tokens.start(last));
        return c == '.' || c == '!' || c == '…' || c == '”' || (c == '"' && last > 0);
    }

    /** A pronoun is resolved when the name of the person stands right behind it. */
    private boolean leans(int first, int end, int mention) {
        int opener = openers.longestAt(tokens, first, end);
        if (PhraseList.kind(opener) != 'P') {
            return false;
        }
        boolean named = mention < mentions.size()
                && mentions.get(mention).span().firstToken() == first + PhraseList.length(opener)
                && mentions.get(mention).span().type() == EntityType.PER;
        return !named || shortened(mention);
    }

    /** {@code Ông Sơn} without the full name beside it leans on an earlier sentence too. */
    private boolean shortened(int mention) {
        return mentions.get(mention).namedBy() != mention
                && mentions.get(mention).span().endToken()
                                - mentions.get(mention).span().firstToken()
                        == 1;
    }
}
