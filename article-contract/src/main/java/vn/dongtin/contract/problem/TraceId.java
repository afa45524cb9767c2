package vn.dongtin.contract.problem;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The id under which a request is found in the logs of every service.
 *
 * @see <a href="https://www.w3.org/TR/trace-context/#traceparent-header">W3C Trace Context</a>
 */
public final class TraceId {

    /** The header of the W3C trace context. */
    public static final String TRACE_PARENT = "traceparent";

    /** The header that hands the id back, and may bring one of the client's own. */
    public static final String REQUEST_ID = "X-Request-Id";

    private static final int MAX_LENGTH = 64;
    private static final int TRACE_PARENT_LENGTH = 55;
    private static final int START = 3;
    private static final int END = 35;

    private TraceId() {}

    /**
     * Chooses the id: that of the trace context, else the client's own, else a new one. What could break a line of the log
     * or a header is not taken.
     *
     * @param traceParent value of {@link #TRACE_PARENT}
     * @param requestId value of {@link #REQUEST_ID}
     */
    public static String of(@Nullable String traceParent, @Nullable String requestId) {
        if (traceParent != null && traceParent.length() == TRACE_PARENT_LENGTH) {
            String id = traceParent.substring(START, END);
            if (isPlain(id)) {
                return id;
            }
        }
        return requestId != null && isPlain(requestId) ? requestId : random();
    }

    private static boolean isPlain(String id) {
        return !id.isEmpty() && id.length() <= MAX_LENGTH && id.chars().allMatch(TraceId::isPlain);
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
