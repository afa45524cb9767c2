package vn.dongtin.enrich.reading;

import java.util.List;
import vn.dongtin.contract.article.DateTag;
import vn.dongtin.contract.article.Precision;
import vn.dongtin.text.date.DateMention;

/** Dates and periods of the body. */
final class DateTags {

    private DateTags() {}

    static List<DateTag> of(List<DateMention> found) {
        return Listed.first(found.stream().filter(date -> Listed.isShort(date.start(), date.end())), DateTags::tag);
    }

    private static DateTag tag(DateMention date) {
        return new DateTag(
                date.start(),
                date.end(),
                date.surface(),
                date.value(),
                Precision.valueOf(date.precision().name()),
                date.inferred() ? true : null,
                date.lunar() ? true : null);
    }
}
