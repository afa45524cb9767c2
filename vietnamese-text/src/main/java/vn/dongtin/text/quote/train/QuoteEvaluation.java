package vn.dongtin.text.quote.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.Mention;
import vn.dongtin.text.quote.Quote;
import vn.dongtin.text.quote.QuoteFinder;
import vn.dongtin.text.quote.QuoteKind;
import vn.dongtin.text.quote.Speaker;
import vn.dongtin.text.token.Tokens;
import vn.dongtin.text.train.Evaluation;
import vn.dongtin.text.train.Figure;

/**
 * Measures quotes on passages of our own. A direct quote counts as found with exactly its tokens, an indirect one when
 * the tokens common to both are at least 80 % of the tokens of either; a speaker is right when the words overlap with
 * the gold ones, or when the mention is the person whom the gold pronoun stands for.
 */
public final class QuoteEvaluation implements Evaluation {

    private static final double GOAL = 90;
    private static final double FLOOR = 80;
    private static final double COMMON_SHARE = 0.8;

    @Override
    public String stage() {
        return "quotes";
    }

    @Override
    public List<Figure> run(Path data) {
        Count all = new Count();
        Count direct = new Count();
        QuoteFinder finder = QuoteFinder.load();
        for (MarkedArticle article : MarkedArticle.load(QuoteEvaluation.class, "quotes-gold.txt")) {
            score(article, finder.find(article.tokens(), article.mentions()), all, direct);
        }
        return List.of(
                Figure.of("own passages, F1", all.f1(), "%").withGate(GOAL, FLOOR),
                Figure.of("own passages, precision", all.precision(), "%"),
                Figure.of("own passages, recall", all.recall(), "%"),
                Figure.of("own passages, direct quotes, F1", direct.f1(), "%"),
                Figure.of("own passages, speaker of the quotes found", all.speakers(), "%"));
    }

    private static void score(MarkedArticle article, List<Quote> found, Count all, Count direct) {
        for (Quote quote : found) {
            all.predicted++;
            direct.predicted += quote.kind() == QuoteKind.DIRECT ? 1 : 0;
        }
        for (MarkedSpan gold : article.spans()) {
            if (gold.kind() == 's') {
                continue;
            }
            Quote match = match(article.tokens(), gold, found);
            boolean speaker = match != null && rightSpeaker(article, gold, match.speaker());
            all.add(match != null, speaker);
            if (gold.kind() == 'q') {
                direct.add(match != null, speaker);
            }
        }
    }

    static @Nullable Quote match(Tokens tokens, MarkedSpan gold, List<Quote> found) {
        int first = tokens.tokenAt(gold.start());
        int end = tokens.tokenAt(gold.end() - 1) + 1;
        for (Quote quote : found) {
            boolean direct = quote.kind() == QuoteKind.DIRECT;
            int common = Math.min(end, quote.endToken()) - Math.max(first, quote.firstToken());
            int longest = Math.max(end - first, quote.endToken() - quote.firstToken());
            boolean same = direct ? common == longest : common >= COMMON_SHARE * longest;
            if (direct == (gold.kind() == 'q') && same) {
                return quote;
            }
        }
        return null;
    }

    static boolean rightSpeaker(MarkedArticle article, MarkedSpan quote, @Nullable Speaker speaker) {
        MarkedSpan gold = speakerOf(article, quote);
        if (gold == null || speaker == null) {
            return gold == null && speaker == null;
        }
        Tokens tokens = article.tokens();
        if (gold.referent() != null) {
            if (gold.referent().isEmpty()) {
                return speaker.mention() == Speaker.NO_MENTION;
            }
            return speaker.mention() >= 0 && gold.referent().equals(fullName(article, speaker.mention()));
        }
        boolean apart =
                tokens.end(speaker.endToken() - 1) <= gold.start() || tokens.start(speaker.firstToken()) >= gold.end();
        boolean samePerson = speaker.mention() >= 0
                && tokens.text().substring(gold.start(), gold.end()).endsWith(fullName(article, speaker.mention()));
        return !apart || samePerson;
    }

    private static String fullName(MarkedArticle article, int mention) {
        Mention named = article.mentions().get(article.mentions().get(mention).namedBy());
        return article.tokens().surface(named.span().firstToken(), named.span().endToken());
    }

    /** The speaker with the number of the quote, or the last one before it: later quotes may leave it out. */
    private static @Nullable MarkedSpan speakerOf(MarkedArticle article, MarkedSpan quote) {
        MarkedSpan last = null;
        for (MarkedSpan span : article.spans()) {
            if (span.kind() == 's' && Objects.equals(span.id(), quote.id())) {
                return span;
            }
            last = span.kind() == 's' && span.start() < quote.start() ? span : last;
        }
        return last;
    }

    private static final class Count {

        private int gold;
        private int predicted;
        private int right;
        private int rightSpeakers;

        private void add(boolean found, boolean speaker) {
            gold++;
            right += found ? 1 : 0;
            rightSpeakers += speaker ? 1 : 0;
        }

        private double precision() {
            return 100.0 * right / Math.max(1, predicted);
        }

        private double recall() {
            return 100.0 * right / Math.max(1, gold);
        }

        private double f1() {
            return 200.0 * right / Math.max(1, predicted + gold);
        }

        private double speakers() {
            return 100.0 * rightSpeakers / Math.max(1, right);
        }
    }
}
