package vn.dongtin.enrich.pipeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.AmountTag;
import vn.dongtin.contract.article.DateTag;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.contract.article.KeyphraseTag;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.QuoteTag;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.Spans;
import vn.dongtin.contract.article.TimeBasis;
import vn.dongtin.contract.article.TopicTag;
import vn.dongtin.text.annotate.Analysis;

/** An article while it is being read: the raw article and what the stages have found so far. Belongs to one thread. */
public final class Draft {

    private final RawArticle raw;
    private @Nullable Analysis analysis;
    private @Nullable String language;
    private @Nullable Double languageConfidence;
    private @Nullable Spans sentences;
    private @Nullable Spans words;
    private @Nullable List<Mention> mentions;
    private @Nullable Integer mentionsTotal;
    private @Nullable List<EntityTag> entities;
    private @Nullable List<TopicTag> topics;
    private @Nullable List<DateTag> dates;
    private @Nullable List<AmountTag> amounts;
    private @Nullable List<QuoteTag> quotes;
    private @Nullable List<KeyphraseTag> keyphrases;
    private @Nullable Spans summary;

    public Draft(RawArticle raw) {
        this.raw = raw;
    }

    /** The article as ingest accepted it. */
    public RawArticle raw() {
        return raw;
    }

    /** How many UTF-16 units title and body have. */
    public int length() {
        return raw.body().length() + (raw.title() == null ? 0 : raw.title().length());
    }

    /**
     * The article cut into sentences and tokens, and what the library found in it.
     *
     * @throws IllegalStateException when that failed
     */
    public Analysis analysis() {
        if (analysis == null) {
            throw new IllegalStateException("the article was not cut into sentences");
        }
        return analysis;
    }

    /** Says whether the names are known. */
    public boolean hasMentions() {
        return mentions != null;
    }

    /** Sets the sentences and what all other stages read. */
    public void sentences(Analysis begun, Spans found) {
        this.analysis = begun;
        this.sentences = found;
    }

    /** Sets the language. */
    public void language(String code, double confidence) {
        this.language = code;
        this.languageConfidence = confidence;
    }

    /** Sets the words. */
    public void words(Spans found) {
        this.words = found;
    }

    /** Sets the names. */
    public void mentions(List<Mention> listed, int total) {
        this.mentions = listed;
        this.mentionsTotal = total;
    }

    /** Sets what the names stand for. */
    public void entities(List<EntityTag> named) {
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

    /** Sets the amounts. */
    public void amounts(List<AmountTag> found) {
        this.amounts = found;
    }

    /** Sets the quotes. */
    public void quotes(List<QuoteTag> found) {
        this.quotes = found;
    }

    /** Sets the keyphrases. */
    public void keyphrases(List<KeyphraseTag> found) {
        this.keyphrases = found;
    }

    /** Sets the sentences to read first. */
    public void summary(Spans found) {
        this.summary = found;
    }

    /** The article as read. Its text is that of the analysis, in which all offsets count: in NFC, whatever came in. */
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
                analysis == null ? raw.title() : analysis.title(),
                analysis == null ? raw.body() : analysis.text(),
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
                words,
                mentions,
                mentionsTotal,
                entities,
                topics,
                dates,
                amounts,
                quotes,
                keyphrases,
                summary,
                raw.warnings(),
                enrichment);
    }
}
