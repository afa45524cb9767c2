package vn.dongtin.text.annotate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.date.DateContext;
import vn.dongtin.text.date.DateMention;
import vn.dongtin.text.date.DateParser;
import vn.dongtin.text.date.PublicationDate;
import vn.dongtin.text.date.PublicationDateFinder;

/** Settles when the article was published, then reads the dates that count from there. */
final class DateStep implements Step {

    private final PublicationDateFinder finder = new PublicationDateFinder();
    private final DateParser parser = new DateParser();

    @Override
    public void run(Analysis analysis) {
        Publication publication = publication(analysis);
        Instant collectedAt = analysis.article().collectedAt();
        DateContext context = new DateContext(publication == null ? null : publication.day(), collectedAt);
        List<DateMention> found = parser.parse(analysis.atoms(), context);
        List<DateMention> inText = new ArrayList<>(found.size());
        for (DateMention date : found) {
            if (analysis.isInText(date.start())) {
                inText.add(shifted(date, analysis.textStart()));
            }
        }
        analysis.dates(found, inText, publication);
    }

    private @Nullable Publication publication(Analysis analysis) {
        ArticleText article = analysis.article();
        if (article.publishedAt() != null) {
            return article.publishedAt();
        }
        PublicationDate found = finder.find(analysis.title(), analysis.text(), article.collectedAt());
        return found == null ? null : Publication.found(found);
    }

    private static DateMention shifted(DateMention date, int shift) {
        return new DateMention(
                date.start() - shift,
                date.end() - shift,
                date.surface(),
                date.value(),
                date.precision(),
                date.inferred(),
                date.lunar(),
                date.partOfDay());
    }
}
