package vn.dongtin.search.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dongtin.contract.problem.TraceId;

/**
 * Gives every request an id: the trace id of its {@code traceparent}, else its own {@code X-Request-Id}, else a new one.
 * The answer has it as {@code X-Request-Id}, a problem as {@code traceId}, and every line of the log in between.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestTrace extends OncePerRequestFilter {

    private static final String ATTRIBUTE = RequestTrace.class.getName();
    private static final String MDC_KEY = "traceId";

    /** The id of a request. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "unknown";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = TraceId.of(request.getHeader(TraceId.TRACE_PARENT), request.getHeader(TraceId.REQUEST_ID));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(TraceId.REQUEST_ID, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable(MDC_KEY, id)) {
            chain.doFilter(request, response);
        }
    }
}
