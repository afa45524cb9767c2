package vn.dongtin.ingest.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.article.ArticleHead;
import vn.dongtin.contract.article.RawArticle;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.identity.ArticleVersion;
import vn.dongtin.ingest.heads.HeadTable;
import vn.dongtin.ingest.input.ArticleInput;
import vn.dongtin.ingest.input.ArticleNormalizer;
import vn.dongtin.ingest.input.NormalizedArticle;
import vn.dongtin.ingest.publish.KafkaAwayException;
import vn.dongtin.ingest.publish.Patience;
import vn.dongtin.ingest.publish.RawPublisher;

/**
 * The door: every article of every route comes in here. Within one instance the versions of an id are given one after
 * the other; two instances that meet within a millisecond may both accept, and the higher version wins. Thread-safe.
 */
public final class ArticleIntake {

    private final ArticleNormalizer normalizer;
    private final HeadTable heads;
    private final RawPublisher publisher;
    private final Clock clock;
    private final Duration patience;
    private final StripedLocks locks = new StripedLocks();

    /**
     * Makes the door.
     *
     * @param patience how long a caller waits for Kafka, and for another request about the same id, before it is told
     *     that Kafka is away; shorter than 5 s, so that the HTTP answer comes within 5 s
     */
    public ArticleIntake(
            ArticleNormalizer normalizer, HeadTable heads, RawPublisher publisher, Clock clock, Duration patience) {
        this.normalizer = normalizer;
        this.heads = heads;
        this.publisher = publisher;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * Takes an article in. When this returns {@link Acceptance.Accepted}, Kafka has it.
     *
     * @param traceParent W3C trace context of the request
     * @throws vn.dongtin.contract.problem.ProblemException when it is refused
     * @throws KafkaAwayException when Kafka does not acknowledge in time
     */
    public Acceptance accept(ArticleInput input, Route route, @Nullable String traceParent) {
        Instant collectedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Arrival arrival = new Arrival(route, collectedAt, traceParent, Patience.of(patience));
        NormalizedArticle article = normalizer.normalize(input, collectedAt);
        ReentrantLock lock = locks.of(article.id());
        lock(lock, arrival.patience());
        try {
            Optional<ArticleHead> head = heads.get(article.id());
            return known(article, head, route).orElseGet(() -> publish(article, head, arrival));
        } finally {
            lock.unlock();
        }
    }

    private static void lock(ReentrantLock lock, Patience patience) {
        try {
            if (!lock.tryLock(patience.leftNanos(), TimeUnit.NANOSECONDS)) {
                throw new KafkaAwayException("another request about this article still waits for Kafka");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaAwayException("interrupted while waiting for another request about this article");
        }
    }

    private static Optional<Acceptance> known(NormalizedArticle article, Optional<ArticleHead> head, Route route) {
        return head.flatMap(newest -> {
            if (newest.retracted()) {
                return Optional.of(new Acceptance.Retracted(article.id(), newest.version()));
            }
            boolean unchanged = newest.contentHash().equals(article.contentHash());
            return unchanged || !route.mayReplace(newest.route())
                    ? Optional.of(new Acceptance.Duplicate(article.id(), newest.version(), newest.revision(), article))
                    : Optional.empty();
        });
    }

    private Acceptance publish(NormalizedArticle article, Optional<ArticleHead> newest, Arrival arrival) {
        long version = ArticleVersion.next(
                clock.millis(), newest.map(ArticleHead::version).orElse(0L));
        int revision = newest.map(ArticleHead::revision).orElse(0) + 1;
        String position =
                publisher.publish(raw(article, version, revision, arrival), arrival.traceParent(), arrival.patience());
        ArticleHead head = new ArticleHead(version, revision, false, arrival.route(), article.contentHash());
        heads.remember(article.id(), head);
        publisher.publishHead(article.id(), head);
        return new Acceptance.Accepted(article.id(), version, revision, position, article);
    }

    private static RawArticle raw(NormalizedArticle article, long version, int revision, Arrival arrival) {
        return new RawArticle(
                article.id(),
                version,
                revision,
                article.url(),
                article.source(),
                article.externalId(),
                article.title(),
                article.body(),
                article.language(),
                article.publishedAt(),
                article.authors(),
                article.rights(),
                arrival.collectedAt(),
                arrival.route(),
                article.contentHash(),
                article.truncated() ? true : null,
                article.warnings());
    }

    private record Arrival(
            Route route, Instant collectedAt, @Nullable String traceParent, Patience patience) {}
}
