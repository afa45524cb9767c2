package vn.dongtin.text.quote;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.token.Tokens;

/** One walk over one text: direct quotes where marks stand, reported speech between them. */
final class QuoteScan {

    private final QuoteText text;
    private final List<Quote> found = new ArrayList<>();
    private final DirectQuotes direct;
    private final IndirectQuotes indirect;
    /** The token from which on nothing was read. */
    private int position;
    /** The token behind the last closing mark of a quote. */
    private int lowest;

    QuoteScan(QuoteText text) {
        this.text = text;
        Referents referents = new Referents(text);
        SpeakerSearch speakers = new SpeakerSearch(text, referents);
        this.direct = new DirectQuotes(text, speakers, referents);
        this.indirect = new IndirectQuotes(text, speakers, referents, found);
    }

    List<Quote> run() {
        QuoteMarks marks = new QuoteMarks(text);
        for (int i = 0; i < marks.size(); i++) {
            readDirect(marks.open(i), marks.close(i));
        }
        readReported(text.size());
        return found;
    }

    private void readDirect(int open, int close) {
        readReported(sentenceStart(open));
        Quote quote = direct.read(open, close, lowest);
        if (quote == null) {
            return;
        }
        if (!ownsCue(quote, open)) {
            readReported(open);
        }
        found.add(quote);
        lowest = Math.min(text.size(), close + 1);
        position = skipAttribution(quote, close);
    }

    /** The words before the quote only say who speaks. */
    private static boolean ownsCue(Quote quote, int open) {
        return quote.cueToken() >= 0 && quote.cueToken() < open;
    }

    /** Reported speech may follow the attribution: {@code “…”, nhà chức trách cho biết, thêm rằng …}. */
    private int skipAttribution(Quote quote, int close) {
        return Math.min(text.size(), Math.max(close + 1, quote.cueToken() < 0 ? 0 : text.cueEnd(quote.cueToken())));
    }

    private int sentenceStart(int token) {
        Tokens tokens = text.tokens;
        return tokens.firstToken(tokens.sentenceOf(token));
    }

    private void readReported(int to) {
        while (position < to) {
            int end = Math.min(to, text.tokens.endToken(text.tokens.sentenceOf(position)));
            boolean goesOn = position > sentenceStart(position) && !found.isEmpty();
            indirect.read(position, end, goesOn ? found.getLast().speaker() : null);
            position = end;
        }
    }
}
