package vn.dongtin.contract.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error answer, {@code application/problem+json} (RFC 9457) with our members.
 *
 * @param type {@code urn:dongtin:problem:<code>}
 * @param title what kind of thing went wrong
 * @param status the HTTP status
 * @param detail what went wrong here, and what to do
 * @param instance the path of the request
 * @param code stable, for programs
 * @param errors what is wrong where, one each
 * @param traceId finds this request in the logs
 * @param retryable true when the same request may succeed later
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,
        @Nullable String traceId,
        boolean retryable) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem that is not yet bound to a request. */
    public static Problem of(ProblemCode code, String detail, List<Fault> errors) {
        return new Problem(
                "urn:dongtin:problem:" + code.code(),
                code.title(),
                code.status(),
                detail,
                null,
                code.code(),
                errors,
                null,
                code.retryable());
    }

    /** The same problem, bound to a request. */
    public Problem at(String path, String trace) {
        return new Problem(type, title, status, detail, path, code, errors, trace, retryable);
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer where in the body, as a JSON pointer; or {@code ?name} for a query parameter
     * @param code stable, for programs
     * @param detail for people
     */
    public record Fault(String pointer, String code, String detail) {}
}
