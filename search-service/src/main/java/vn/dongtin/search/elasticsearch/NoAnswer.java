package vn.dongtin.search.elasticsearch;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/**
 * Tells a request that got no answer from a fault of our own. The low-level client wraps what it does not know in a bare
 * {@link RuntimeException}: a connection that was not to be had in time is one of these.
 */
public final class NoAnswer {

    private NoAnswer() {}

    /** Says whether a request failed because no answer came: asking again may help. */
    public static boolean causes(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof CancellationException) {
                return true;
            }
        }
        return false;
    }
}
