package vn.dongtin.search.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request an id: the trace id of its {@code traceparent}, else its own {@code X-Request-Id}, else a new one.
 * The answer has it as {@code X-Request-Id}, a problem as {@code traceId}, and every line of the log in between.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestTrace extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestTrace.class.getName();
    private static final String MDC_KEY = "traceId";
    private static final int MAX_LENGTH = 64;
    private static final int TRACE_PARENT_LENGTH = 55;

    /** The id of a request. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "unknown";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = id(request);
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        try (MDC.MDCCloseable _ = MDC.putCloseable(MDC_KEY, id)) {
            chain.doFilter(request, response);
        }
    }

    private static String id(HttpServletRequest request) {
        String traceParent = request.getHeader("traceparent");
        if (traceParent != null && traceParent.length() == TRACE_PARENT_LENGTH) {
            String traceId = traceParent.substring(3, 35);
            if (isId(traceId)) {
                return traceId;
            }
        }
        String given = request.getHeader(HEADER);
        return isId(given) ? String.valueOf(given) : random();
    }

    /** Only what can't break a line of the log or a header. */
    private static boolean isId(@Nullable String text) {
        return text != null
                && !text.isEmpty()
                && text.length() <= MAX_LENGTH
                && text.chars().allMatch(RequestTrace::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '_'
                || c == '.';
    }

    private static String random() {
        byte[] id = new byte[16];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
