package vn.dongtin.text.entity.sequence;

import java.util.Arrays;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/**
 * What is known of each token of one text before tagging, in parallel arrays; features read nothing else. Filled by
 * {@link EvidenceReader}.
 */
public final class Evidence {

    final Tokens tokens;
    final Words words;
    final int size;

    /** The token's key, numbers by their pattern of digits and capitals. */
    final int[] word;
    /** The key together with the capitals. */
    final int[] form;
    /** {@link FineShape}. */
    final byte[] shape;

    final boolean[] capital;
    /** Letters that are not built like a Vietnamese syllable. */
    final boolean[] foreign;
    /** First and last letters of tokens with capitals. */
    final int[] prefix;

    final int[] suffix;
    /** The tokens with capitals in a row that the token belongs to. */
    final int[] runStart;

    final int[] runEnd;
    /** {@link vn.dongtin.text.knowledge.NameCue}s that begin at, go over, and end before the token. */
    final int[] cue;

    final int[] cueInside;
    final int[] cueBefore;
    /** Types of the known name that begins at, and that goes over the token, and its length. */
    final int[] known;

    final int[] knownInside;
    final int[] knownLength;
    /** Lists of world places and first names, likewise. */
    final int[] listed;

    final int[] listedInside;
    final int[] listedLength;
    /** How names of this spelling were tagged in unlabelled news, likewise. */
    final int[] seen;

    final int[] seenInside;
    final int[] seenLength;
    /** How tokens of this spelling were tagged in unlabelled news. */
    final int[] seenToken;
    /** Classes of the syllable and of its word: coarse in the upper half, fine in the lower. */
    final int[] syllableClass;

    final int[] wordClass;
    /** The key of the whole word that the token belongs to, and where in it the token stands. */
    final int[] wordKey;

    final byte[] wordPart;
    /** The next token with the same key and a capital, -1 behind the last one; and the first such token. */
    final int[] nextSame;

    final int[] firstSame;
    final int[] sentence;
    /** Whether a token of this key stands in small letters (1) or with a capital inside a sentence (2) elsewhere. */
    final byte[] elsewhere;

    Evidence(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        this.size = tokens.size();
        word = new int[size];
        form = new int[size];
        shape = new byte[size];
        capital = new boolean[size];
        foreign = new boolean[size];
        prefix = new int[size];
        suffix = new int[size];
        runStart = new int[size];
        runEnd = new int[size];
        cue = new int[size];
        cueInside = new int[size];
        cueBefore = new int[size + 1];
        known = new int[size];
        knownInside = new int[size];
        knownLength = new int[size];
        listed = new int[size];
        listedInside = new int[size];
        listedLength = new int[size];
        seen = new int[size];
        seenInside = new int[size];
        seenLength = new int[size];
        seenToken = new int[size];
        syllableClass = new int[size];
        wordClass = new int[size];
        wordKey = new int[size];
        wordPart = new byte[size];
        nextSame = new int[size];
        firstSame = new int[size];
        sentence = new int[size];
        elsewhere = new byte[size];
        Arrays.fill(nextSame, -1);
        Arrays.fill(firstSame, -1);
    }

    public Tokens tokens() {
        return tokens;
    }

    public Words words() {
        return words;
    }

    /** Tells whether a run of tokens with capitals begins here. */
    public boolean startsRun(int token) {
        return capital[token] && runStart[token] == token;
    }

    /** Returns the token behind the run that the token belongs to. */
    public int runEnd(int token) {
        return runEnd[token];
    }

    public boolean opensSentence(int token) {
        return tokens.firstToken(sentence[token]) == token;
    }

    /** Tells whether the token also stands in small letters in this text. */
    public boolean isLowerElsewhere(int token) {
        return (elsewhere[token] & 1) != 0;
    }
}
