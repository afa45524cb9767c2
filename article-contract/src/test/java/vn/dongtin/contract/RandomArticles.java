package vn.dongtin.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.AmountKind;
import vn.dongtin.contract.article.AmountTag;
import vn.dongtin.contract.article.ArticleHead;
import vn.dongtin.contract.article.DateTag;
import vn.dongtin.contract.article.EnrichedArticle;
import vn.dongtin.contract.article.Enrichment;
import vn.dongtin.contract.article.EntityTag;
import vn.dongtin.contract.article.EntityType;
import vn.dongtin.contract.article.Evidence;
import vn.dongtin.contract.article.InnerName;
import vn.dongtin.contract.article.KeyphraseTag;
import vn.dongtin.contract.article.Mention;
import vn.dongtin.contract.article.Precision;
import vn.dongtin.contract.article.PublishedAt;
import vn.dongtin.contract.article.QuoteTag;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.Retraction;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.article.Spans;
import vn.dongtin.contract.article.TimeBasis;
import vn.dongtin.contract.article.TopicTag;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.identity.ArticleVersion;

/** Records of every kind with every member now there, now absent. */
@NullMarked
public final class RandomArticles {

    private static final String[] PIECES = {
        "Hà Nội",
        "tòa soạn",
        "Đà Nẵng",
        "\"",
        "\\",
        "\n\n",
        "\t",
        "€",
        "😀",
        "a\u0301",
        "\u2028",
        "</script>",
        "日本",
        "x"
    };

    private final SplittableRandom random;

    public RandomArticles(SplittableRandom random) {
        this.random = random;
    }

    public RawArticle raw() {
        return new RawArticle(
                id(),
                version(),
                revision(),
                maybe(this::url),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                text(),
                maybe(this::language),
                maybe(this::publishedAt),
                list(this::text),
                maybe(this::text),
                instant(),
                route(),
                hash(),
                maybe(random::nextBoolean),
                list(this::warning));
    }

    public EnrichedArticle enriched() {
        return new EnrichedArticle(
                id(),
                version(),
                revision(),
                maybe(this::url),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                text(),
                maybe(this::language),
                maybe(random::nextDouble),
                maybe(this::publishedAt),
                list(this::text),
                maybe(this::text),
                instant(),
                instant(),
                Property.oneOf(random, TimeBasis.values()),
                route(),
                maybe(random::nextBoolean),
                maybe(this::spans),
                maybe(this::spans),
                maybe(() -> list(this::mention)),
                maybe(() -> random.nextInt(5_000)),
                maybe(() -> list(this::entity)),
                maybe(() -> list(this::topic)),
                maybe(() -> list(this::date)),
                maybe(() -> list(this::amount)),
                maybe(() -> list(this::quote)),
                maybe(() -> list(this::keyphrase)),
                maybe(this::spans),
                list(this::warning),
                enrichment());
    }

    public Retraction retraction() {
        return new Retraction(id(), version(), revision(), instant(), maybe(this::text));
    }

    public ArticleHead head() {
        return new ArticleHead(version(), revision(), random.nextBoolean(), route(), hash());
    }

    public ArticleId id() {
        return new ArticleId(hash() + hash());
    }

    public long version() {
        return random.nextLong(1, ArticleVersion.MAX + 1);
    }

    public String text() {
        StringBuilder text = new StringBuilder("Tin ");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(Property.oneOf(random, PIECES));
        }
        return text.toString();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> list(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value.get()).toList();
    }

    private int revision() {
        return random.nextInt(1, Integer.MAX_VALUE);
    }

    private String hash() {
        return String.format("%016x", random.nextLong());
    }

    private String url() {
        return "https://bao" + random.nextInt(100) + ".vn/tin-" + random.nextInt();
    }

    private String language() {
        return Property.oneOf(random, "vi", "en", "other");
    }

    private Route route() {
        return Property.oneOf(random, Route.values());
    }

    private Instant instant() {
        return Instant.ofEpochMilli(random.nextLong(0, 4_000_000_000_000L));
    }

    private PublishedAt publishedAt() {
        Precision precision = Property.oneOf(
                random, Precision.SECOND, Precision.MINUTE, Precision.DAY, Precision.MONTH, Precision.YEAR);
        String value = switch (precision) {
            case SECOND -> "2025-12-04T10:55:07+07:00";
            case MINUTE -> "2025-12-04T10:55:00+07:00";
            case DAY -> "2025-12-04";
            case MONTH -> "2025-12";
            default -> "2025";
        };
        return new PublishedAt(value, precision, maybe(this::evidence), maybe(random::nextBoolean));
    }

    private Evidence evidence() {
        int start = random.nextInt(1_000);
        return new Evidence(Property.oneOf(random, "title", "body"), start, start + random.nextInt(20), text());
    }

    private Precision precision() {
        return Property.oneOf(random, Precision.values());
    }

    private Warning warning() {
        return new Warning("marks-cut", text(), maybe(() -> "/text"), maybe(() -> random.nextInt(100)));
    }

    private Spans spans() {
        return Spans.of(
                random.ints(2L * random.nextInt(10), 0, 100_000).sorted().toArray());
    }

    private Mention mention() {
        int start = random.nextInt(1_000);
        return new Mention(
                start,
                start + 5,
                maybe(() -> "title"),
                type(),
                text(),
                maybe(() -> "nil:per:x"),
                maybe(random::nextDouble),
                reason(),
                list(() -> new InnerName(start, start + 2, type(), text())));
    }

    private EntityTag entity() {
        return new EntityTag("dt:place:ha-noi", type(), text(), random.nextInt(1, 100));
    }

    private TopicTag topic() {
        return new TopicTag("medtop:04000000", text(), random.nextDouble(), list(this::text), reason());
    }

    private DateTag date() {
        int start = random.nextInt(1_000);
        return new DateTag(
                start,
                start + 5,
                text(),
                "XXXX-12-05",
                precision(),
                maybe(random::nextBoolean),
                maybe(random::nextBoolean));
    }

    private AmountTag amount() {
        int start = random.nextInt(1_000);
        BigDecimal value = BigDecimal.valueOf(random.nextLong(), random.nextInt(-3, 20));
        return new AmountTag(start, start + 5, text(), Property.oneOf(random, AmountKind.values()), value, text());
    }

    private QuoteTag quote() {
        int start = random.nextInt(1_000);
        return new QuoteTag(
                start,
                start + 5,
                text(),
                maybe(() -> new QuoteTag.Speaker(start + 6, start + 9, text(), maybe(() -> "nil:per:x"))));
    }

    private KeyphraseTag keyphrase() {
        int start = random.nextInt(1_000);
        return new KeyphraseTag(text(), start, start + 5, random.nextDouble());
    }

    private EntityType type() {
        return Property.oneOf(random, EntityType.values());
    }

    private String reason() {
        return Property.oneOf(random, "model", "rule:title-before-name", "list:Hà Nội");
    }

    private Enrichment enrichment() {
        return new Enrichment(
                random.nextInt(Enrichment.MAX_PIPELINE + 1),
                Property.oneOf(random, Enrichment.Status.values()),
                list(() -> new Enrichment.FailedStage("dates", "java.lang.StackOverflowError", maybe(() -> true))),
                list(this::text));
    }
}
