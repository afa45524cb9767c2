package vn.dongtin.enrich.pipeline;

import java.util.function.Supplier;

/**
 * Runs code over text that nobody vetted. The only place that catches {@link Error}: a StackOverflowError or a
 * LinkageError out of one article must cost that article something, not stop the stream. Running out of memory is left to
 * the JVM, which ends the process (it is started with ExitOnOutOfMemoryError).
 */
public final class Guard {

    private Guard() {}

    /** How it went. */
    public sealed interface Result<T> {}

    /** It returned. */
    public record Done<T>(T value) implements Result<T> {}

    /** It threw. */
    public record Failed<T>(Throwable cause) implements Result<T> {}

    /** Runs it. */
    public static <T> Result<T> run(Supplier<T> code) {
        try {
            return new Done<>(code.get());
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            return new Failed<>(e);
        }
    }
}
