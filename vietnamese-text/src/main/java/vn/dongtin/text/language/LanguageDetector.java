package vn.dongtin.text.language;

import vn.dongtin.text.token.TokenShape;
import vn.dongtin.text.token.Tokens;

/**
 * Tells Vietnamese and English from other languages by letters, the build of syllables and frequent short words.
 * Vietnamese typed without marks is recognised with lower confidence. It looks at no more than the first 20,000
 * characters and makes no object but its answer and its counts. Stateless and thread-safe.
 */
public final class LanguageDetector {

    private static final int LIMIT = 20_000;

    /** Below so many words no answer is certain. */
    private static final double ENOUGH_WORDS = 12;

    private static final double MARKED_SHARE = 0.25;
    private static final double DISTINCT_SHARE = 0.12;
    private static final double UNMARKED_SHARE = 0.22;
    private static final double SHAPED_SHARE = 0.75;
    private static final double FREQUENT_SHARE = 0.06;
    private static final double UNMARKED_CEILING = 0.7;
    private static final double GUESS = 0.2;

    /** Returns the language of a text in NFC; {@code OTHER} with confidence 0 when it has no letters. */
    public DetectedLanguage detect(CharSequence nfcText) {
        LanguageEvidence evidence = new LanguageEvidence();
        evidence.addWords(nfcText, 0, Math.min(nfcText.length(), LIMIT));
        return decide(evidence);
    }

    /** Returns the language of a text that is cut already; addresses and file names say nothing about it. */
    public DetectedLanguage detect(Tokens tokens) {
        LanguageEvidence evidence = new LanguageEvidence();
        for (int token = 0; token < tokens.size() && tokens.start(token) < LIMIT; token++) {
            TokenShape shape = tokens.shape(token);
            boolean wordless = shape == TokenShape.NUMBER || shape == TokenShape.ADDRESS;
            if (!wordless && tokens.end(token) <= LIMIT) {
                evidence.addToken(tokens.text(), tokens.start(token), tokens.end(token), tokens.key(token));
            }
        }
        return decide(evidence);
    }

    private static DetectedLanguage decide(LanguageEvidence evidence) {
        if (evidence.letters == 0) {
            return new DetectedLanguage(Language.OTHER, 0);
        }
        double foreign = (double) evidence.foreignLetters / evidence.letters;
        if (foreign > 0.5) {
            return new DetectedLanguage(Language.OTHER, foreign);
        }
        if (isMarkedVietnamese(evidence)) {
            return sure(Language.VI, 0.5 + evidence.share(evidence.markedSyllables), evidence);
        }
        return isUnmarkedVietnamese(evidence) ? unmarkedVietnamese(evidence) : byFrequentWords(evidence);
    }

    private static boolean isMarkedVietnamese(LanguageEvidence evidence) {
        return evidence.share(evidence.markedSyllables) >= MARKED_SHARE
                && evidence.share(evidence.distinctSyllables) >= DISTINCT_SHARE
                && evidence.markedSyllables > evidence.english;
    }

    private static boolean isUnmarkedVietnamese(LanguageEvidence evidence) {
        return evidence.share(evidence.shapedWords) >= SHAPED_SHARE
                && evidence.share(evidence.unmarkedVietnamese) >= UNMARKED_SHARE
                && evidence.unmarkedVietnamese > evidence.english
                && evidence.unmarkedVietnamese > evidence.mostOther();
    }

    private static DetectedLanguage unmarkedVietnamese(LanguageEvidence evidence) {
        DetectedLanguage detected = sure(Language.VI, 0.3 + evidence.share(evidence.unmarkedVietnamese), evidence);
        return new DetectedLanguage(Language.VI, Math.min(UNMARKED_CEILING, detected.confidence()));
    }

    private static DetectedLanguage byFrequentWords(LanguageEvidence evidence) {
        int other = evidence.mostOther();
        double english = evidence.share(evidence.english);
        if (evidence.english > other && english >= FREQUENT_SHARE) {
            return sure(Language.EN, 0.4 + 2 * (english - evidence.share(other)), evidence);
        }
        boolean known = other > evidence.english && evidence.share(other) >= FREQUENT_SHARE;
        double confidence = known ? 0.4 + 2 * (evidence.share(other) - english) : GUESS;
        return sure(Language.OTHER, confidence, evidence);
    }

    private static DetectedLanguage sure(Language language, double strength, LanguageEvidence evidence) {
        double enough = Math.min(1, 0.5 + 0.5 * evidence.words / ENOUGH_WORDS);
        return new DetectedLanguage(language, Math.min(1, strength) * enough);
    }
}
