package vn.dongtin.text.quote;

import static vn.dongtin.text.quote.QuoteText.NONE;

/**
 * Finds whom a pronoun or an office without a name refers to: the last person of that sex, or the one introduced by
 * that office. Where the text leaves a choice the answer is nobody.
 */
final class Referents {

    private static final int MENTIONS_BACK = 24;
    private static final int SENTENCES_BACK = 4;

    private final QuoteText text;
    private final Offices offices;
    private final char[] sexes;
    private int lastSpeaker = NONE;

    Referents(QuoteText text) {
        this.text = text;
        this.offices = new Offices(text);
        this.sexes = new char[text.mentions.size()];
        for (int m = 0; m < sexes.length; m++) {
            noteSex(m);
        }
    }

    /** The title before a name tells the sex, for all mentions of that person; so does a middle name Thị or Văn. */
    private void noteSex(int mention) {
        char kind = text.kindAt(text.first(mention) - 1);
        char sex = kind == 'M' || kind == 'F' ? kind : sexOfName(mention);
        if (sex != 0) {
            sexes[mention] = sex;
            sexes[group(mention)] = sex;
        }
    }

    private char sexOfName(int mention) {
        for (int token = text.first(mention) + 1; token < text.end(mention) - 1; token++) {
            long key = text.tokens.key(token);
            if (key == MiddleNames.FEMALE) {
                return 'F';
            }
            if (key == MiddleNames.MALE) {
                return 'M';
            }
        }
        return 0;
    }

    void spoke(int mention) {
        lastSpeaker = text.isPerson(mention) ? mention : lastSpeaker;
    }

    /** Returns the mention that a pronoun at a token refers to. */
    int ofPronoun(int pronoun) {
        char sex = text.kindAt(pronoun);
        int sentence = text.tokens.sentenceOf(pronoun);
        int earliest = text.tokens.firstToken(Math.max(0, sentence - SENTENCES_BACK));
        int found = NONE;
        int before = lastBefore(pronoun);
        for (int m = before; m >= 0 && m > before - MENTIONS_BACK && text.first(m) >= earliest; m--) {
            if (!fits(m, sex) || (found != NONE && group(m) == group(found))) {
                continue;
            }
            if (found != NONE) {
                return preferred(found, m, sex);
            }
            found = m;
        }
        return found != NONE || lastSpeaker == NONE || !fits(lastSpeaker, sex) ? found : lastSpeaker;
    }

    /** Two fit: the one who spoke last, else the only one whose sex is known. */
    private int preferred(int first, int second, char sex) {
        if (lastSpeaker != NONE) {
            int speaker = group(lastSpeaker);
            if (speaker == group(first) || speaker == group(second)) {
                return lastSpeaker;
            }
        }
        boolean firstKnown = sexOf(first) == sex;
        boolean secondKnown = sexOf(second) == sex;
        if (firstKnown != secondKnown) {
            return firstKnown ? first : second;
        }
        return NONE;
    }

    private boolean fits(int mention, char sex) {
        char known = sexOf(mention);
        return text.isPerson(mention) && (known == 0 || sex == 'U' || known == sex);
    }

    private char sexOf(int mention) {
        return sexes[group(mention)] != 0 ? sexes[group(mention)] : sexes[mention];
    }

    /** Returns the person whom an office between two tokens stands for: {@code Phó Thủ tướng} alone. */
    int ofOffice(int from, int to) {
        return offices.bearerOf(from, to);
    }

    boolean isSamePerson(int mention, int other) {
        return group(mention) == group(other);
    }

    private int group(int mention) {
        int named = text.mentions.get(mention).namedBy();
        return named >= 0 && named < sexes.length ? named : mention;
    }

    private int lastBefore(int token) {
        int low = 0;
        int high = sexes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.first(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
