package vn.dongtin.text.keyphrase;

import java.util.List;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.words.Words;

/**
 * Finds the phrases that say what a text is about: names, and rows of whole words that look like noun phrases. A phrase
 * never cuts a word or a name. Linear in the number of tokens; stateless and thread-safe.
 */
public final class KeyphraseFinder {

    private final WordStatistics statistics;
    private final PhraseList vietnamese;
    private final PhraseList english;

    private KeyphraseFinder(WordStatistics statistics, PhraseList vietnamese, PhraseList english) {
        this.statistics = statistics;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Reads the statistics and the stop words. */
    public static KeyphraseFinder load() {
        return new KeyphraseFinder(
                WordStatistics.load(),
                PhraseList.load(KeyphraseFinder.class, "stop-words-vi.txt"),
                PhraseList.load(KeyphraseFinder.class, "stop-words-en.txt"));
    }

    /**
     * Returns up to ten phrases, the best first.
     *
     * @param mentions the names of the text, in order
     * @param hasTitle whether the first sentence is the title
     */
    public List<Keyphrase> find(Tokens tokens, Words words, List<Mention> mentions, boolean hasTitle) {
        TextUnits units = new TextUnits(tokens, words, mentions, isEnglish(tokens) ? english : vietnamese, statistics);
        return new Ranking(new Candidates(units), mentions, statistics, hasTitle).best();
    }

    /** The language whose function words are more among the first tokens. */
    private boolean isEnglish(Tokens tokens) {
        int balance = 0;
        for (int token = 0; token < Math.min(tokens.size(), 150); token++) {
            balance += english.kindOf(tokens.key(token)) == TextUnits.BREAK ? 1 : 0;
            balance -= vietnamese.kindOf(tokens.key(token)) == TextUnits.BREAK ? 1 : 0;
        }
        return balance > 0;
    }
}
