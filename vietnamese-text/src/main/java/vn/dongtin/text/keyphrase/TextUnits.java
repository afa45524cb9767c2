package vn.dongtin.text.keyphrase;

import java.util.List;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.entity.NameSpan;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/** One text as a row of units: names, words that phrases can hold, and breaks. A word cut by a name is a break. */
final class TextUnits {

    /** Class of a unit that ends every phrase. */
    static final char BREAK = 'B';
    /** Class of a name, a phrase of its own. */
    static final char NAME = 'N';
    /** Class of a word without restrictions. */
    static final char FREE = 0;

    /** A corpus of Vietnamese news has this rarity for a word that it does not know. */
    private static final int UNKNOWN_RARITY = 11;

    private static final int UNKNOWN_BOND = 9;

    final Tokens tokens;
    final int[] first;
    final int[] end;
    final long[] keys;
    final char[] kinds;
    final byte[] rarity;
    final byte[] nouns;
    /** The mention of a name, else -1. */
    final int[] mention;

    int size;

    TextUnits(Tokens tokens, Words words, List<Mention> mentions, PhraseList stopWords, WordStatistics statistics) {
        this.tokens = tokens;
        int most = words.size() + mentions.size() + 1;
        this.first = new int[most];
        this.end = new int[most];
        this.keys = new long[most];
        this.kinds = new char[most];
        this.rarity = new byte[most];
        this.nouns = new byte[most];
        this.mention = new int[most];
        fill(words, mentions, stopWords, statistics);
    }

    private void fill(Words words, List<Mention> mentions, PhraseList stopWords, WordStatistics statistics) {
        int next = 0;
        int token = 0;
        while (token < tokens.size()) {
            boolean isName = next < mentions.size() && mentions.get(next).span().firstToken() <= token;
            if (isName) {
                NameSpan span = mentions.get(next).span();
                long key = keyOf(mentions, next);
                add(token, span.endToken(), next, NAME, statistics.entry(key), key);
                token = Math.max(token + 1, span.endToken());
                next++;
                continue;
            }
            int limit = next < mentions.size() ? mentions.get(next).span().firstToken() : tokens.size();
            int wordEnd = Math.min(words.endToken(words.wordOf(token)), limit);
            boolean whole = wordEnd == words.endToken(words.wordOf(token)) && !words.goesOn(token);
            long key = key(token, wordEnd);
            int entry = statistics.entry(key);
            char kind = whole ? kind(token, wordEnd, key, entry, stopWords) : BREAK;
            add(token, wordEnd, -1, kind, entry, key);
            token = wordEnd;
        }
    }

    /** All mentions of one thing share the key of its fullest name. */
    private long keyOf(List<Mention> mentions, int mention) {
        int named = mentions.get(mention).namedBy();
        NameSpan span = mentions.get(named >= 0 && named < mentions.size() ? named : mention)
                .span();
        return key(span.firstToken(), span.endToken());
    }

    private long key(int from, int to) {
        long key = 0;
        for (int token = from; token < to; token++) {
            key = PhraseList.extend(key, tokens.key(token));
        }
        return key;
    }

    /** A word that no corpus knows and that begins with a function word was cut wrongly. */
    private char kind(int from, int to, long key, int entry, PhraseList stopWords) {
        TokenShape shape = tokens.shape(from);
        if (shape == TokenShape.MARK || shape == TokenShape.ADDRESS || isHyphenated(from, to)) {
            return BREAK;
        }
        if (shape == TokenShape.NUMBER || Character.isDigit(tokens.text().charAt(tokens.start(from)))) {
            return isVersion(from) ? 'S' : BREAK;
        }
        if (to - from == 1) {
            return tokens.end(from) - tokens.start(from) == 1 ? BREAK : stopWords.kindOf(key);
        }
        boolean knit = entry < 0 && stopWords.kindOf(tokens.key(from)) == BREAK;
        return knit ? BREAK : stopWords.kindOf(key);
    }

    /** A part of {@code climate-smart} is no word. */
    private boolean isHyphenated(int from, int to) {
        return (from > 1 && tokens.isGlued(from) && tokens.isGlued(from - 1) && tokens.isMark(from - 1, '-'))
                || (to + 1 < tokens.size() && tokens.isGlued(to) && tokens.isGlued(to + 1) && tokens.isMark(to, '-'));
    }

    /** {@code cách mạng công nghiệp 4.0}: short, with a dot. */
    private boolean isVersion(int token) {
        return tokens.end(token) - tokens.start(token) == 3 && tokens.text().charAt(tokens.start(token) + 1) == '.';
    }

    private void add(int from, int to, int name, char kind, int entry, long key) {
        first[size] = from;
        end[size] = to;
        keys[size] = key;
        kinds[size] = kind;
        mention[size] = name;
        rarity[size] = (byte) (entry < 0 ? UNKNOWN_RARITY : WordStatistics.rarity(entry));
        nouns[size++] = (byte) (entry < 0 ? UNKNOWN_BOND : WordStatistics.bond(entry));
    }

    /** Returns the number of tokens of a unit. */
    int length(int unit) {
        return end[unit] - first[unit];
    }
}
