package vn.dongtin.ingest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dongtin.contract.problem.TraceId;

/**
 * Gives every request a {@link TraceId}, which stands in the answer ({@code X-Request-Id}), in problems and in the log.
 */
public final class Trace extends OncePerRequestFilter {

    private static final String ATTRIBUTE = "dongtin.traceId";

    /** The trace id of a request. */
    static String id(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = TraceId.of(request.getHeader(TraceId.TRACE_PARENT), request.getHeader(TraceId.REQUEST_ID));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(TraceId.REQUEST_ID, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable("traceId", id)) {
            chain.doFilter(request, response);
        }
    }
}
