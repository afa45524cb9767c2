package vn.dongtin.enrich.pipeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.DateTag;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.Spans;
import vn.dongtin.contract.article.TimeBasis;
import vn.dongtin.contract.article.TopicTag;

/** An article while it is being read: the raw article and what the stages have found so far. Belongs to one thread. */
public final class Draft {

    private final RawArticle raw;
    private @Nullable String language;
    private @Nullable Double languageConfidence;
    private @Nullable Spans sentences;
    private @Nullable List<Mention> mentions;
    private @Nullable Integer mentionsTotal;
    private @Nullable List<EntityTag> entities;
    private @Nullable List<TopicTag> topics;
    private @Nullable List<DateTag> dates;

    public Draft(RawArticle raw) {
        this.raw = raw;
    }

    /** The article as ingest accepted it. */
    public RawArticle raw() {
        return raw;
    }

    /** The title, empty when there is none. */
    public String title() {
        return raw.title() == null ? "" : raw.title();
    }

    /** The language, or null when it is not known (yet). */
    public @Nullable String language() {
        return language;
    }

    /** The sentences of the body, or null when they are not known (yet). */
    public @Nullable Spans sentences() {
        return sentences;
    }

    /** Sets the language. */
    public void language(String code, double confidence) {
        this.language = code;
        this.languageConfidence = confidence;
    }

    /** Sets the sentences. */
    public void sentences(Spans found) {
        this.sentences = found;
    }

    /** Sets the names. */
    public void names(List<Mention> listed, int total, List<EntityTag> named) {
        this.mentions = listed;
        this.mentionsTotal = total;
        this.entities = named;
    }

    /** Sets the topics. */
    public void topics(List<TopicTag> found) {
        this.topics = found;
    }

    /** Sets the dates. */
    public void dates(List<DateTag> found) {
        this.dates = found;
    }

    /** The article as read. */
    EnrichedArticle toArticle(Enrichment enrichment) {
        PublishedAt publishedAt = raw.publishedAt();
        Instant time = publishedAt == null ? raw.collectedAt() : publishedAt.start();
        return new EnrichedArticle(
                raw.id(),
                raw.version(),
                raw.revision(),
                raw.url(),
                raw.source(),
                raw.externalId(),
                raw.title(),
                raw.body(),
                language,
                languageConfidence,
                publishedAt,
                raw.authors(),
                raw.rights(),
                raw.collectedAt(),
                time,
                publishedAt == null ? TimeBasis.COLLECTED_AT : TimeBasis.PUBLISHED_AT,
                raw.route(),
                raw.truncated(),
                sentences,
                mentions,
                mentionsTotal,
                entities,
                topics,
                dates,
                raw.warnings(),
                enrichment);
    }
}
