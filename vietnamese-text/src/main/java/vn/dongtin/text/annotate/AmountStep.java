package vn.dongtin.text.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dongtin.text.amount.AmountMention;
import vn.dongtin.text.amount.AmountParser;

/** Reads amounts outside the dates; it looks at the dates of the date stage, or at none when that did not run. */
final class AmountStep implements Step {

    private final AmountParser parser = new AmountParser();

    @Override
    public void run(Analysis analysis) {
        List<AmountTag> amounts = new ArrayList<>();
        for (AmountMention amount : parser.parse(analysis.atoms(), analysis.foundDates())) {
            if (analysis.isInText(amount.start())) {
                amounts.add(tag(amount, analysis.textStart()));
            }
        }
        analysis.amounts(amounts);
    }

    private static AmountTag tag(AmountMention amount, int shift) {
        return new AmountTag(
                amount.start() - shift,
                amount.end() - shift,
                amount.surface(),
                amount.kind().name().toLowerCase(Locale.ROOT),
                amount.value(),
                amount.unit());
    }
}
