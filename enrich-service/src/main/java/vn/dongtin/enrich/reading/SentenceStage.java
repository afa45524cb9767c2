package vn.dongtin.enrich.reading;

import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.enrich.pipeline.Budget;
import vn.dongtin.enrich.pipeline.Draft;
import vn.dongtin.enrich.pipeline.Stage;
import vn.dongtin.text.annotate.Analysis;
import vn.dongtin.text.annotate.Annotator;
import vn.dongtin.text.annotate.ArticleText;
import vn.dongtin.text.annotate.Publication;
import vn.dongtin.text.date.DatePrecision;

/** Cuts the article into sentences and tokens, over which all other stages run: without it none does. */
final class SentenceStage implements Stage {

    private final Annotator annotator;

    SentenceStage(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public void apply(Draft draft, Budget budget) {
        budget.spend(draft.length());
        Analysis analysis = annotator.begin(text(draft.raw()));
        draft.sentences(analysis, Listed.spans(analysis.sentences()));
    }

    private static ArticleText text(RawArticle raw) {
        return new ArticleText(raw.title(), raw.body(), publication(raw.publishedAt()), raw.collectedAt());
    }

    private static @Nullable Publication publication(@Nullable PublishedAt publishedAt) {
        return publishedAt == null ? null : new Publication(publishedAt.value(), precision(publishedAt), null);
    }

    private static DatePrecision precision(PublishedAt publishedAt) {
        return switch (publishedAt.precision()) {
            case SECOND -> DatePrecision.MINUTE;
            default -> DatePrecision.valueOf(publishedAt.precision().name());
        };
    }
}
