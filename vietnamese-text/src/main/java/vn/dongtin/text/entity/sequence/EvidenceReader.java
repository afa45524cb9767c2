package vn.dongtin.text.entity.sequence;

import vn.dongtin.text.syllable.SyllableShape;
import vn.dongtin.text.token.TokenKey;
import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/** Fills the {@link Evidence} of one text. Linear in the number of tokens. */
public final class EvidenceReader {

    private static final int AFFIX = 3;
    private static final int LOWER_ELSEWHERE = 1;
    private static final int CAPITAL_ELSEWHERE = 2;

    private final EntityResources resources;
    private final Tokens tokens;
    private final Evidence evidence;
    private final SameTokens same;

    private EvidenceReader(EntityResources resources, Tokens tokens, Words words) {
        this.resources = resources;
        this.tokens = tokens;
        this.evidence = new Evidence(tokens, words);
        this.same = new SameTokens(tokens.size());
    }

    /** Reads the evidence of a text. */
    public static Evidence read(EntityResources resources, Tokens tokens, Words words) {
        EvidenceReader reader = new EvidenceReader(resources, tokens, words);
        for (int token = 0; token < tokens.size(); token++) {
            reader.readToken(token);
        }
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            reader.readSentence(sentence);
        }
        reader.readWords(words);
        reader.linkSame();
        return reader.evidence;
    }

    private void readToken(int token) {
        TokenShape shape = tokens.shape(token);
        long form = WordForm.of(tokens, token);
        evidence.word[token] = fold(wordKey(token, shape));
        evidence.form[token] = fold(form);
        evidence.shape[token] = FineShape.of(tokens, token);
        evidence.capital[token] = hasCapital(token, shape);
        evidence.syllableClass[token] = resources.syllableClasses().get(form);
        if (evidence.capital[token]) {
            readLetters(token, shape);
            evidence.seenToken[token] = resources.seenTokens().get(tokens.key(token));
        }
    }

    private boolean hasCapital(int token, TokenShape shape) {
        return shape.hasCapital()
                || (shape == TokenShape.ALPHANUMERIC
                        && Character.isUpperCase(tokens.text().charAt(tokens.start(token))));
    }

    private void readLetters(int token, TokenShape shape) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        evidence.foreign[token] = shape.isWord() && SyllableShape.of(text, start, end) == null;
        evidence.prefix[token] = fold(TokenKey.of(text, start, Math.min(end, start + AFFIX)));
        evidence.suffix[token] = fold(TokenKey.of(text, Math.max(start, end - AFFIX), end));
    }

    /** Numbers differ by pattern only: {@code 12/5} is {@code 00/0}. */
    private long wordKey(int token, TokenShape shape) {
        if (shape != TokenShape.NUMBER && shape != TokenShape.ALPHANUMERIC) {
            return tokens.key(token);
        }
        long pattern = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.text().charAt(i);
            char kind = c >= '0' && c <= '9' ? '0' : Character.isUpperCase(c) ? 'A' : c;
            pattern = pattern * 0x100000001b3L + kind;
        }
        return TokenKey.join(pattern, shape.code());
    }

    private static int fold(long key) {
        return (int) (key ^ (key >>> 32));
    }

    private void readSentence(int sentence) {
        int from = tokens.firstToken(sentence);
        int to = tokens.endToken(sentence);
        readRuns(from, to);
        resources.lexicon().scan(tokens, from, to, this::readCue);
        resources.knowledge().scan(tokens, from, to, this::readKnown);
        for (int token = from; token < to; token++) {
            evidence.sentence[token] = sentence;
            if (evidence.capital[token]) {
                readListed(token, to);
            }
            readSeen(token, to);
        }
    }

    private void readRuns(int from, int to) {
        for (int token = from; token < to; ) {
            int end = token + 1;
            while (evidence.capital[token] && end < to && evidence.capital[end]) {
                end++;
            }
            for (int i = token; i < end; i++) {
                evidence.runStart[i] = token;
                evidence.runEnd[i] = evidence.capital[i] ? end : i;
            }
            token = end;
        }
    }

    private void readCue(int first, int end, int cues) {
        evidence.cue[first] |= cues;
        for (int i = first + 1; i < end; i++) {
            evidence.cueInside[i] |= cues;
        }
        evidence.cueBefore[end] |= cues;
    }

    private void readKnown(int first, int end, int alias) {
        int types = resources.knowledge().types(alias) | (resources.knowledge().isAmbiguous(alias) ? 32 : 0);
        mark(first, end, types, evidence.known, evidence.knownInside, evidence.knownLength);
    }

    private void readListed(int token, int to) {
        long match = resources.places().longest(tokens, token, to);
        if (match != 0) {
            int end = token + Phrases.length(match);
            mark(token, end, Phrases.code(match), evidence.listed, evidence.listedInside, evidence.listedLength);
        }
    }

    private void readSeen(int token, int to) {
        long match = resources.seenNames().longest(tokens, token, to);
        int end = token + Phrases.length(match);
        if (match != 0 && hasCapital(token, end)) {
            mark(token, end, Phrases.code(match), evidence.seen, evidence.seenInside, evidence.seenLength);
        }
    }

    private boolean hasCapital(int first, int end) {
        for (int i = first; i < end; i++) {
            if (evidence.capital[i]) {
                return true;
            }
        }
        return false;
    }

    /** Longer matches win over shorter ones. */
    private static void mark(int first, int end, int code, int[] begins, int[] inside, int[] lengths) {
        int length = end - first;
        if (lengths[first] < length) {
            begins[first] = code;
        }
        for (int i = first; i < end; i++) {
            if (lengths[i] < length) {
                inside[i] = i > first ? code : inside[i];
                lengths[i] = length;
            }
        }
    }

    private void readWords(Words words) {
        for (int word = 0; word < words.size(); word++) {
            int first = words.firstToken(word);
            int end = words.endToken(word);
            long key = tokens.key(first);
            long form = WordForm.of(tokens, first);
            for (int i = first + 1; i < end; i++) {
                key = TokenKey.join(key, tokens.key(i));
                form = TokenKey.join(form, tokens.key(i));
            }
            int wordClass = resources.wordClasses().get(form);
            for (int i = first; i < end; i++) {
                evidence.wordKey[i] = fold(key);
                evidence.wordClass[i] = wordClass;
                evidence.wordPart[i] = part(first, i, end);
            }
        }
    }

    /** First or later, last or earlier, and the word's length up to 4. */
    private static byte part(int first, int token, int end) {
        return (byte) ((token == first ? 0 : 1) + (token == end - 1 ? 0 : 2) + 4 * Math.min(end - first, 4));
    }

    private void linkSame() {
        for (int token = tokens.size() - 1; token >= 0; token--) {
            if (evidence.capital[token]) {
                evidence.nextSame[token] = same.put(tokens.key(token), token);
            } else if (tokens.shape(token) == TokenShape.LOWER) {
                same.mark(tokens.key(token), LOWER_ELSEWHERE);
            }
            if (evidence.capital[token] && isInsideSentence(token)) {
                same.mark(tokens.key(token), CAPITAL_ELSEWHERE);
            }
        }
        for (int token = 0; token < tokens.size(); token++) {
            if (evidence.capital[token]) {
                evidence.firstSame[token] = same.first(tokens.key(token));
                evidence.elsewhere[token] = same.marks(tokens.key(token));
            }
        }
    }

    private boolean isInsideSentence(int token) {
        return token > tokens.firstToken(evidence.sentence[token]) && tokens.shape(token - 1) != TokenShape.MARK;
    }
}
