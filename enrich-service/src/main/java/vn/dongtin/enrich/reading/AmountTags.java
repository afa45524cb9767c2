package vn.dongtin.enrich.reading;

import java.util.List;
import java.util.Locale;
import vn.dongtin.contract.article.AmountKind;
import vn.dongtin.contract.article.AmountTag;

/** Money, percentages and quantities of the body. */
final class AmountTags {

    private AmountTags() {}

    static List<AmountTag> of(List<vn.dongtin.text.annotate.AmountTag> found) {
        return Listed.first(
                found.stream().filter(amount -> Listed.isShort(amount.start(), amount.end())), AmountTags::tag);
    }

    private static AmountTag tag(vn.dongtin.text.annotate.AmountTag amount) {
        return new AmountTag(
                amount.start(),
                amount.end(),
                amount.surface(),
                AmountKind.valueOf(amount.kind().toUpperCase(Locale.ROOT)),
                amount.value(),
                amount.unit());
    }
}
