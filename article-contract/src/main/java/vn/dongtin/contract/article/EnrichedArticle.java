package vn.dongtin.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleVersion;

/**
 * One version of an article as read: the document in the index. It holds no clock reading of its own, so that the same
 * raw article and the same models give the same bytes.
 *
 * @param id the article
 * @param version orders the versions of the id
 * @param revision 1, 2, 3 …
 * @param url canonical address, when it has one
 * @param source who publishes it
 * @param externalId its number at the source
 * @param title in NFC
 * @param body in NFC, never blank; every offset counts in it unless a field says {@code title}
 * @param language {@code vi}, {@code en} or {@code other}; absent when the stage failed
 * @param languageConfidence 0 … 1
 * @param publishedAt absent when nobody said
 * @param authors in the order given
 * @param rights as given
 * @param collectedAt when ingest accepted it
 * @param time publishedAt, else collectedAt: what sorting and charts use
 * @param timeBasis which of the two
 * @param route the way it came in
 * @param truncated true when the text was cut
 * @param sentences spans in the body, the first 200,000; absent when the stage failed
 * @param words spans in the body, marks among them, the first 200,000; absent when the stage failed
 * @param mentions at most 2,000, ordered, not overlapping; absent when the stage failed
 * @param mentionsTotal how many there were before the list was cut; absent when the stage failed
 * @param entities each once, most mentioned first, at most 2,000; absent when the stage {@code links} failed
 * @param topics best first; empty when nothing reached its threshold; absent when the stage failed
 * @param dates dates and periods in the body, the first 2,000; absent when the stage failed
 * @param amounts money, percentages and quantities in the body, the first 2,000; absent when the stage failed
 * @param quotes what somebody says in the body, the first 2,000; absent when the stage failed
 * @param keyphrases what the article is about, best first; absent when the stage failed
 * @param summary the sentences of the body to read first; absent when the stage failed
 * @param warnings what ingest accepted it in spite of
 * @param enrichment who read it and how far they came
 */
public record EnrichedArticle(
        ArticleId id,
        long version,
        int revision,
        @Nullable String url,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable String title,
        String body,
        @Nullable String language,
        @Nullable Double languageConfidence,
        @Nullable PublishedAt publishedAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> authors,
        @Nullable String rights,
        Instant collectedAt,
        Instant time,
        TimeBasis timeBasis,
        Route route,
        @Nullable Boolean truncated,
        @Nullable Spans sentences,
        @Nullable Spans words,
        @Nullable List<Mention> mentions,
        @Nullable Integer mentionsTotal,
        @Nullable List<EntityTag> entities,
        @Nullable List<TopicTag> topics,
        @Nullable List<DateTag> dates,
        @Nullable List<AmountTag> amounts,
        @Nullable List<QuoteTag> quotes,
        @Nullable List<KeyphraseTag> keyphrases,
        @Nullable Spans summary,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Warning> warnings,
        Enrichment enrichment)
        implements EnrichedRecord {

    /** The most mentions an article lists; of entities, dates, amounts and quotes as many. */
    public static final int MAX_MENTIONS = 2_000;

    /** The most sentences and words an article lists: more than an honest text of 1 MiB has. */
    public static final int MAX_SPANS = 200_000;

    public EnrichedArticle {
        Required.present(id, "id");
        Required.notBlank(body, "body");
        Required.present(collectedAt, "collectedAt");
        Required.present(time, "time");
        Required.present(timeBasis, "timeBasis");
        Required.present(route, "route");
        Required.present(enrichment, "enrichment");
        ArticleVersion.check(version);
        Required.positive(revision, "revision");
        if (languageConfidence != null) {
            Required.ratio(languageConfidence, "languageConfidence");
        }
        authors = Required.copy(authors);
        warnings = Required.copy(warnings);
        mentions = Required.copyIfPresent(mentions);
        entities = Required.copyIfPresent(entities);
        topics = Required.copyIfPresent(topics);
        dates = Required.copyIfPresent(dates);
        amounts = Required.copyIfPresent(amounts);
        quotes = Required.copyIfPresent(quotes);
        keyphrases = Required.copyIfPresent(keyphrases);
    }
}
