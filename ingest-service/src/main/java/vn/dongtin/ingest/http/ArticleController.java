package vn.dongtin.ingest.http;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dongtin.contract.article.Route;
import vn.dongtin.contract.identity.ArticleId;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;
import vn.dongtin.ingest.input.ArticleInputReader;
import vn.dongtin.ingest.intake.Acceptance;
import vn.dongtin.ingest.intake.ArticleIntake;

/** Articles pushed over HTTP. Answers 202 only when Kafka has the article. */
@RestController
@RequestMapping("/api/v1/articles")
public class ArticleController {

    private final ArticleInputReader reader = new ArticleInputReader();
    private final ArticleIntake intake;
    private final BooleanSupplier ready;
    private final BodyBudget budget;
    private final Limits limits;
    private final MeterRegistry meters;

    /**
     * What the door lets through.
     *
     * @param publicUrl start of every Location
     * @param maxBodyBytes the largest article
     * @param inFlightBytes of all requests together
     */
    public record Limits(URI publicUrl, int maxBodyBytes, long inFlightBytes) {}

    public ArticleController(ArticleIntake intake, BooleanSupplier ready, Limits limits, MeterRegistry meters) {
        this.intake = intake;
        this.ready = ready;
        this.limits = limits;
        this.meters = meters;
        this.budget = new BodyBudget(limits.inFlightBytes(), limits.maxBodyBytes());
    }

    /** Takes one article in. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ArticleAnswer> post(HttpServletRequest request) throws IOException {
        checkReady();
        try (BodyBudget.Share _ = budget.take(request)) {
            byte[] body = RequestBody.read(request, limits.maxBodyBytes());
            return answer(intake.accept(reader.read(body), Route.PUSH, request.getHeader("traceparent")));
        }
    }

    private ResponseEntity<ArticleAnswer> answer(Acceptance acceptance) {
        count(acceptance.getClass().getSimpleName());
        return switch (acceptance) {
            case Acceptance.Accepted accepted ->
                ResponseEntity.accepted().location(location(accepted.id())).body(ArticleAnswer.of(accepted));
            case Acceptance.Duplicate duplicate ->
                ResponseEntity.ok().location(location(duplicate.id())).body(ArticleAnswer.of(duplicate));
            case Acceptance.Retracted retracted ->
                throw new ProblemException(
                        ProblemCode.RETRACTED,
                        "Article " + retracted.id() + " was retracted and stays so when it is sent again.");
        };
    }

    private URI location(ArticleId id) {
        return limits.publicUrl().resolve("/api/v1/articles/" + id);
    }

    private void checkReady() {
        if (!ready.getAsBoolean()) {
            throw new ProblemException(
                    ProblemCode.UNAVAILABLE,
                    "The service is still reading what it knows from Kafka. Try again shortly.");
        }
    }

    private void count(String outcome) {
        meters.counter(
                        "dongtin.ingest.articles",
                        "outcome",
                        outcome.toLowerCase(java.util.Locale.ROOT),
                        "route",
                        "push")
                .increment();
    }
}
