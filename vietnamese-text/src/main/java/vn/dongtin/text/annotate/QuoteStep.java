package vn.dongtin.text.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.quote.Quote;
import vn.dongtin.text.quote.QuoteFinder;
import vn.dongtin.text.quote.Speaker;
import vn.dongtin.text.token.Tokens;

/** Finds who said what; the title helps but its own quotes are left out. */
final class QuoteStep implements Step {

    private final QuoteFinder finder = QuoteFinder.load();

    @Override
    public void run(Analysis analysis) {
        Tokens tokens = analysis.tokens();
        List<QuoteTag> quotes = new ArrayList<>();
        for (Quote quote : finder.find(tokens, analysis.mentions())) {
            if (analysis.isInText(tokens.start(quote.firstToken()))) {
                quotes.add(tag(analysis, quote));
            }
        }
        analysis.quotes(quotes);
    }

    private static QuoteTag tag(Analysis analysis, Quote quote) {
        Tokens tokens = analysis.tokens();
        int shift = analysis.textStart();
        return new QuoteTag(
                tokens.start(quote.firstToken()) - shift,
                tokens.end(quote.endToken() - 1) - shift,
                tokens.surface(quote.firstToken(), quote.endToken()),
                speaker(analysis, quote.speaker()));
    }

    private static QuoteTag.@Nullable Speaker speaker(Analysis analysis, @Nullable Speaker speaker) {
        Tokens tokens = analysis.tokens();
        if (speaker == null || !analysis.isInText(tokens.start(speaker.firstToken()))) {
            return null;
        }
        int shift = analysis.textStart();
        return new QuoteTag.Speaker(
                tokens.start(speaker.firstToken()) - shift,
                tokens.end(speaker.endToken() - 1) - shift,
                tokens.surface(speaker.firstToken(), speaker.endToken()),
                analysis.entityId(speaker.mention()));
    }
}
