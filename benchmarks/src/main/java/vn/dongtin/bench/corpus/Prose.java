package vn.dongtin.bench.corpus;

/** Writes titles, sentences and paragraphs: capitals, commas, full stops, now and then a name, a date or an amount. */
final class Prose {

    private static final int SHORTEST_SENTENCE = 8;
    private static final int LONGEST_SENTENCE = 26;
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 11;
    private static final int SENTENCES_IN_PARAGRAPH = 4;
    private static final int ONE_IN_COMMA = 11;
    private static final int THOUSAND = 1000;

    private final Vocabulary vocabulary;
    private final ZipfRanks ranks;

    Prose(Vocabulary vocabulary, ZipfRanks ranks) {
        this.vocabulary = vocabulary;
        this.ranks = ranks;
    }

    String title(Dice dice) {
        var title = new StringBuilder();
        words(title, dice.between(SHORTEST_TITLE, LONGEST_TITLE), dice);
        return title.toString();
    }

    /** Whole sentences, until there are at least so many characters. */
    String text(int length, Dice dice) {
        var text = new StringBuilder(length + 200);
        for (int sentence = 1; text.length() < length; sentence++) {
            words(text, dice.between(SHORTEST_SENTENCE, LONGEST_SENTENCE), dice);
            text.append('.').append(sentence % SENTENCES_IN_PARAGRAPH == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }

    private void words(StringBuilder text, int count, Dice dice) {
        int start = text.length();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(dice.below(ONE_IN_COMMA) == 0 ? ", " : " ");
            }
            text.append(phrase(dice));
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }

    private String phrase(Dice dice) {
        int per = dice.below(THOUSAND);
        if (per < 15) {
            return NameLists.person(dice);
        } else if (per < 30) {
            return NameLists.place(dice);
        } else if (per < 40) {
            return NameLists.organisation(dice);
        } else if (per < 48) {
            return NameLists.date(dice);
        } else if (per < 54) {
            return NameLists.amount(dice);
        }
        return vocabulary.token(ranks.draw(dice));
    }
}
