package vn.dongtin.ingest.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;
import vn.dongtin.ingest.publish.KafkaAwayException;

/** Every error as {@code application/problem+json}; none shows what is inside. */
@RestControllerAdvice
public class ProblemAnswers {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final String RETRY_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<Problem> refused(ProblemException e, HttpServletRequest request) {
        return answer(e.problem(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> kafkaAway(KafkaAwayException e, HttpServletRequest request) {
        Problem problem = Problem.of(
                ProblemCode.UNAVAILABLE,
                "Kafka did not confirm the article in time. It may still arrive; sending it again is harmless.",
                List.of());
        return answer(problem, new HttpHeaders(), request);
    }

    /** A body that breaks off: nobody is left to answer, but the log stays quiet. */
    @ExceptionHandler
    ResponseEntity<Problem> brokenOff(java.io.IOException e, HttpServletRequest request) {
        Problem problem = Problem.of(ProblemCode.NOT_JSON, "The body broke off. Send it again.", List.of());
        return answer(problem, new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unexpected(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse framework) {
            return answer(known(framework), framework.getHeaders(), request);
        }
        log.error("Request {} {} failed", request.getMethod(), request.getRequestURI(), e);
        Problem problem =
                Problem.of(ProblemCode.INTERNAL, "Report the traceId to whoever runs this service.", List.of());
        return answer(problem, new HttpHeaders(), request);
    }

    private static Problem known(ErrorResponse framework) {
        HttpStatusCode status = framework.getStatusCode();
        return switch (status.value()) {
            case 404 -> Problem.of(ProblemCode.NOT_FOUND, "There is nothing at this address.", List.of());
            case 405 -> Problem.of(ProblemCode.METHOD_NOT_ALLOWED, "See the header Allow.", List.of());
            case 406 -> Problem.of(ProblemCode.NOT_ACCEPTABLE, "Answers are application/json.", List.of());
            case 413 -> Problem.of(ProblemCode.TOO_LARGE, "Send a shorter text.", List.of());
            case 415 ->
                Problem.of(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                        "Send Content-Type: application/json, in UTF-8.",
                        List.of());
            default -> Problem.of(ProblemCode.NOT_JSON, "The request can't be read.", List.of());
        };
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.retryable()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.body(problem.at(request.getRequestURI(), Trace.id(request)));
    }
}
