package vn.dongtin.enrich.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.QuoteTag;

/** What somebody says in the body. A quote may be as long as the body; quotes do not overlap. */
final class QuoteTags {

    private QuoteTags() {}

    static List<QuoteTag> of(List<vn.dongtin.text.annotate.QuoteTag> found) {
        return Listed.first(found.stream(), QuoteTags::tag);
    }

    private static QuoteTag tag(vn.dongtin.text.annotate.QuoteTag quote) {
        return new QuoteTag(quote.start(), quote.end(), quote.surface(), speaker(quote.speaker()));
    }

    private static QuoteTag.@Nullable Speaker speaker(vn.dongtin.text.annotate.QuoteTag.@Nullable Speaker speaker) {
        return speaker == null || !Listed.isShort(speaker.start(), speaker.end())
                ? null
                : new QuoteTag.Speaker(speaker.start(), speaker.end(), speaker.surface(), speaker.entityId());
    }
}
