package vn.dongtin.enrich.date;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.DateTag;
import vn.dongtin.contract.article.Precision;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.DateParser;

/** The dates the body names, read from the day of its publication. */
public final class DateStage implements Stage {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MAX_LISTED = 2_000;

    private final DateParser parser = new DateParser();

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        RawArticle raw = draft.raw();
        budget.spend(raw.body().length());
        List<DateMention> found =
                parser.parse(raw.body(), new DateContext(publishedOn(raw.publishedAt()), raw.collectedAt()));
        draft.dates(found.stream()
                .filter(date -> precision(date) != null)
                .limit(MAX_LISTED)
                .map(DateStage::tag)
                .toList());
    }

    /** The day, when it is known that exactly; a guessed year would only prove itself. */
    private static @Nullable LocalDate publishedOn(@Nullable PublishedAt publishedAt) {
        if (publishedAt == null || publishedAt.precision().compareTo(Precision.DAY) > 0) {
            return null;
        }
        return LocalDate.ofInstant(publishedAt.start(), VIETNAM);
    }

    /** The precision as the contract names it; null for weeks, quarters and other periods, which it has no name for. */
    private static @Nullable Precision precision(DateMention date) {
        return switch (date.precision()) {
            case MINUTE -> Precision.MINUTE;
            case DAY -> Precision.DAY;
            case MONTH -> Precision.MONTH;
            case YEAR -> Precision.YEAR;
            case WEEK, QUARTER, SEASON, DECADE, CENTURY, INTERVAL -> null;
        };
    }

    private static DateTag tag(DateMention date) {
        return new DateTag(
                date.start(),
                date.end(),
                date.surface(),
                date.value(),
                Objects.requireNonNull(precision(date)),
                date.inferred() ? true : null);
    }
}
