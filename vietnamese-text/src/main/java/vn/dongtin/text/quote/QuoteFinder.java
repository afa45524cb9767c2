package vn.dongtin.text.quote;

import java.util.List;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.phrase.PhraseList;
import vn.dongtin.text.token.Tokens;

/**
 * Finds quotes with their speakers in Vietnamese and English news: word for word between quotation marks, or reported.
 * Titles of works, terms and irony between marks are left out. Linear in the number of tokens; stateless and
 * thread-safe.
 */
public final class QuoteFinder {

    private final PhraseList cues;

    private QuoteFinder(PhraseList cues) {
        this.cues = cues;
    }

    /** Reads the lists of words of speech. */
    public static QuoteFinder load() {
        return new QuoteFinder(PhraseList.load(QuoteFinder.class, "cues-vi.txt", "cues-en.txt"));
    }

    /**
     * Returns the quotes of a text, in order, without overlap.
     *
     * @param mentions the names of the text, in order
     */
    public List<Quote> find(Tokens tokens, List<Mention> mentions) {
        QuoteText text = new QuoteText(tokens, mentions, cues);
        return new QuoteScan(text).run();
    }
}
