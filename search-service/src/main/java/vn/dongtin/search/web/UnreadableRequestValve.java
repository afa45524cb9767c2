package vn.dongtin.search.web;

import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import vn.dongtin.contract.problem.Problem;
import vn.dongtin.contract.problem.ProblemCode;

/**
 * Answers requests that Tomcat can't read at all, in the one shape of errors. The most frequent is an address with
 * Vietnamese letters that were not percent-encoded. Made by Tomcat, by name.
 */
public final class UnreadableRequestValve extends ErrorReportValve {

    private static final int SMALLEST_ERROR = 400;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DETAIL =
            "The request can't be read. Letters beyond ASCII, spaces and controls in an address"
                    + " must be percent-encoded; with curl: curl -G ADDRESS --data-urlencode 'q=thủ tướng'.";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < SMALLEST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        byte[] body = JSON.writeValueAsBytes(Problem.of(code(response.getStatus()), DETAIL, List.of()));
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            getContainer().getLogger().debug("nobody waits for the answer any more", e);
        }
    }

    private static ProblemCode code(int status) {
        return status >= ProblemCode.INTERNAL.status() ? ProblemCode.INTERNAL : ProblemCode.BAD_PARAMETER;
    }
}
