package vn.dongtin.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;

/** Every error answer. What went wrong inside stays in the log, where the trace id finds it. */
@RestControllerAdvice
final class ProblemAnswers {

    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    /** Seconds: about as long as an accepted article needs to become searchable. */
    private static final String RETRY_AFTER = "2";

    @ExceptionHandler
    ResponseEntity<Problem> problem(ProblemException e, HttpServletRequest request) {
        return answer(e.problem(), request, new HttpHeaders());
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ResponseEntity<Problem> notFound(HttpServletRequest request) {
        return answer(ProblemCode.NOT_FOUND, "There is nothing at this address.", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> methodNotAllowed(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        String[] supported = e.getSupportedMethods();
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ALLOW, supported == null ? "" : String.join(", ", supported));
        String detail = "This service only reads; articles are written at ingest-service.";
        return answer(Problem.of(ProblemCode.METHOD_NOT_ALLOWED, detail, List.of()), request, headers);
    }

    @ExceptionHandler(HttpMediaTypeNotAcceptableException.class)
    ResponseEntity<Problem> notAcceptable(HttpServletRequest request) {
        return answer(ProblemCode.NOT_ACCEPTABLE, "The answer is application/json.", request);
    }

    @ExceptionHandler(InvalidParameterException.class)
    ResponseEntity<Problem> undecodable(HttpServletRequest request) {
        return answer(
                ProblemCode.BAD_PARAMETER, "The query string is not UTF-8 in percent-encoding (RFC 3986).", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> internal(Exception e, HttpServletRequest request) {
        log.error("A request failed", e);
        return answer(ProblemCode.INTERNAL, "This is a fault on our side; the trace id helps to find it.", request);
    }

    static ResponseEntity<Problem> answer(ProblemCode code, String detail, HttpServletRequest request) {
        return answer(Problem.of(code, detail, List.of()), request, new HttpHeaders());
    }

    private static ResponseEntity<Problem> answer(Problem problem, HttpServletRequest request, HttpHeaders headers) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.retryable() || mayComeYet(problem)) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
        }
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .body(problem.at(request.getRequestURI(), RequestTrace.of(request)));
    }

    /** An article that is not there may be on its way, unless its id is none. */
    private static boolean mayComeYet(Problem problem) {
        return problem.code().equals(ProblemCode.NO_SUCH_ARTICLE.code())
                && problem.errors().isEmpty();
    }
}
