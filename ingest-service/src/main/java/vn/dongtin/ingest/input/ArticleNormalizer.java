package vn.dongtin.ingest.input;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.Evidence;
import vn.dongtin.contract.article.Precision;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.CanonicalUrl;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;
import vn.dongtin.text.date.PublicationDate;
import vn.dongtin.text.date.PublicationDateFinder;
import vn.dongtin.text.language.DetectedLanguage;
import vn.dongtin.text.language.LanguageDetector;
import vn.dongtin.text.title.TitleLine;
import vn.dongtin.text.title.TitleSplit;

/**
 * From what a client sent to the article it is: cleaned, identified, with what the text itself says about its title,
 * language and date. Same input and time, same result. Thread-safe.
 */
public final class ArticleNormalizer {

    /** How far ahead of our clock a publication time is still believed. */
    private static final Duration BELIEVED_AHEAD = Duration.ofMinutes(15);

    private static final int MAX_TITLE = 2_000;
    private static final int MAX_NAME = 200;
    private static final int MAX_EXTERNAL_ID = 500;
    private static final int MAX_RIGHTS = 2_000;

    private final LanguageDetector languages = new LanguageDetector();
    private final PublicationDateFinder dates = new PublicationDateFinder();

    /**
     * Normalises an article.
     *
     * @param collectedAt now
     * @throws ProblemException {@code blank-text}, {@code looks-like-html} or {@code invalid-member}
     */
    public NormalizedArticle normalize(ArticleInput input, Instant collectedAt) {
        Cleaner cleaner = new Cleaner();
        Members members = members(input, cleaner);
        Text text = text(input, cleaner);
        Optional<SentTime> sent = sentTime(input.publishedAt(), collectedAt, cleaner);
        NormalizedArticle.Inferred inferred = infer(members, text, sent.isPresent(), collectedAt);
        cleaner.warnings().addAll(input.warnings());
        return new NormalizedArticle(
                identify(members, text),
                members.url() == null ? null : members.url().value(),
                members.source(),
                members.externalId(),
                text.title(),
                text.body(),
                members.language(),
                sent.map(SentTime::publishedAt).orElse(inferred.publishedAt()),
                members.authors(),
                members.rights(),
                hash(members, text, sent),
                input.truncated(),
                inferred,
                cleaner.warnings());
    }

    private static Members members(ArticleInput input, Cleaner cleaner) {
        CanonicalUrl url = url(input.url());
        String source = cleaner.line(input.source(), "/source", MAX_NAME);
        return new Members(
                url,
                source == null && url != null ? host(url) : source,
                source != null,
                externalId(input, source, cleaner),
                language(input.language()),
                authors(input.authors(), cleaner),
                cleaner.line(input.rights(), "/rights", MAX_RIGHTS));
    }

    private static List<String> authors(List<String> sent, Cleaner cleaner) {
        return sent.stream()
                .map(author -> cleaner.line(author, "/authors", MAX_NAME))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable CanonicalUrl url(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        return CanonicalUrl.parse(sent)
                .orElseThrow(() -> Cleaner.invalid(
                        "/url",
                        "expected an absolute http(s) address of at most " + CanonicalUrl.MAX_LENGTH + " characters"));
    }

    private static String host(CanonicalUrl url) {
        String host = java.net.URI.create(url.value()).getHost();
        String known = host == null ? url.value() : host;
        return known.startsWith("www.") ? known.substring(4) : known;
    }

    private static @Nullable String externalId(ArticleInput input, @Nullable String source, Cleaner cleaner) {
        String externalId = cleaner.line(input.externalId(), "/externalId", MAX_EXTERNAL_ID);
        if (externalId != null && source == null && input.url() == null) {
            cleaner.warn(
                    "external-id-without-source",
                    "an externalId identifies an article only together with a source; the text identifies it now",
                    "/externalId");
        }
        return externalId;
    }

    /** The language a BCP 47 tag means to us. */
    private static @Nullable String language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return null;
        }
        String language = Locale.forLanguageTag(tag.strip()).getLanguage();
        if (language.isEmpty()) {
            throw Cleaner.invalid("/language", "expected a language tag such as vi or en-GB");
        }
        return language.equals("vi") || language.equals("en") ? language : "other";
    }

    private static Text text(ArticleInput input, Cleaner cleaner) {
        String title = cleaner.line(input.title(), "/title", MAX_TITLE);
        String body;
        if (input.text() != null && !input.text().isBlank()) {
            body = cleaner.text(input.text(), "/text");
            checkPlain(body);
        } else if (input.html() != null) {
            HtmlText.Page page = HtmlText.read(input.html());
            title = title == null ? cleaner.line(page.title(), "/html", MAX_TITLE) : title;
            body = cleaner.text(page.text(), "/html");
        } else {
            body = "";
        }
        checkNotBlank(body);
        return title == null ? split(body) : new Text(title, body, false);
    }

    private static Text split(String body) {
        TitleSplit split = TitleLine.split(body);
        String rest = split.body().strip();
        return split.title() == null || rest.isEmpty()
                ? new Text(null, body, false)
                : new Text(split.title(), rest, true);
    }

    private static void checkPlain(String body) {
        if (HtmlText.looksLikeHtml(body)) {
            throw new ProblemException(
                    ProblemCode.LOOKS_LIKE_HTML, "Send an HTML document in the member html instead of text.");
        }
    }

    private static void checkNotBlank(String body) {
        if (body.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new ProblemException(
                    ProblemCode.BLANK_TEXT,
                    "The article needs a text with at least one letter or digit, in the member text or html.");
        }
    }

    private static Optional<SentTime> sentTime(@Nullable String sent, Instant collectedAt, Cleaner cleaner) {
        if (sent == null || sent.isBlank()) {
            return Optional.empty();
        }
        SentTime time = SentTime.parse(sent)
                .orElseThrow(() -> Cleaner.invalid(
                        "/publishedAt", "expected ISO 8601 such as 2025-12-04T10:55:00+07:00 or 2025-12-04"));
        if (time.start().isAfter(collectedAt.plus(BELIEVED_AHEAD))) {
            cleaner.warn(
                    "published-in-future",
                    "a publication time more than 15 minutes ahead is not believed",
                    "/publishedAt");
            return Optional.empty();
        }
        return Optional.of(time);
    }

    private NormalizedArticle.Inferred infer(Members members, Text text, boolean dated, Instant collectedAt) {
        DetectedLanguage language = languages.detect(text.body());
        boolean spoken = members.language() != null;
        return new NormalizedArticle.Inferred(
                text.titleInferred() ? text.title() : null,
                spoken ? null : language.language().code(),
                spoken ? null : language.confidence(),
                dated ? null : publishedAt(text, collectedAt),
                members.sourceGiven() ? null : members.source());
    }

    private @Nullable PublishedAt publishedAt(Text text, Instant collectedAt) {
        String title = text.title() == null ? "" : text.title();
        PublicationDate found = dates.find(title, text.body(), collectedAt);
        return found == null ? null : publishedAt(found);
    }

    private static PublishedAt publishedAt(PublicationDate found) {
        vn.dongtin.text.date.Evidence evidence = found.evidence();
        return new PublishedAt(
                found.value(),
                Precision.valueOf(found.precision().name()),
                new Evidence(evidence.field(), evidence.start(), evidence.end(), evidence.surface()),
                found.inferred() ? true : null);
    }

    private static ArticleId identify(Members members, Text text) {
        if (members.url() != null) {
            return ArticleId.ofUrl(members.url());
        }
        if (members.source() != null && members.externalId() != null) {
            return ArticleId.ofExternal(members.source(), members.externalId());
        }
        return ArticleId.ofText(text.title() == null ? "" : text.title(), text.body());
    }

    private static String hash(Members members, Text text, Optional<SentTime> sent) {
        return new ContentHash()
                .add(text.title())
                .add(text.body())
                .add(members.url() == null ? null : members.url().value())
                .add(members.source())
                .add(members.externalId())
                .add(members.language())
                .add(sent.map(time -> time.publishedAt().value()).orElse(null))
                .add(members.authors())
                .add(members.rights())
                .hex();
    }

    private record Members(
            @Nullable CanonicalUrl url,
            @Nullable String source,
            boolean sourceGiven,
            @Nullable String externalId,
            @Nullable String language,
            List<String> authors,
            @Nullable String rights) {}

    private record Text(@Nullable String title, String body, boolean titleInferred) {}
}
