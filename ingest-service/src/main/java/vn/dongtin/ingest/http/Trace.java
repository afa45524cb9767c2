package vn.dongtin.ingest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request a trace id: that of its {@code traceparent} (W3C Trace Context), else a new one. It stands in the
 * answer ({@code X-Request-Id}), in problems and in the log.
 */
public final class Trace extends OncePerRequestFilter {

    private static final String ATTRIBUTE = "dongtin.traceId";
    private static final int ID_START = 3;
    private static final int ID_END = 35;

    /** The trace id of a request. */
    static String id(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = traceId(request.getHeader("traceparent"));
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader("X-Request-Id", id);
        try (MDC.MDCCloseable _ = MDC.putCloseable("traceId", id)) {
            chain.doFilter(request, response);
        }
    }

    private static String traceId(@Nullable String traceParent) {
        if (traceParent != null && traceParent.length() >= ID_END) {
            String id = traceParent.substring(ID_START, ID_END);
            if (id.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
                return id;
            }
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
    }
}
