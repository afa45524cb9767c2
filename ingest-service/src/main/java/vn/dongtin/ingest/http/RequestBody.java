package vn.dongtin.ingest.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;

/** Reads the body of a request, counting its bytes after decompression. */
final class RequestBody {

    private RequestBody() {}

    /** The whole body; {@code too-large} as soon as one byte more than the limit was seen. */
    static byte[] read(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit && request.getHeader("Content-Encoding") == null) {
            throw tooLarge(limit);
        }
        try (InputStream in = decompressed(request)) {
            byte[] body = in.readNBytes(limit + 1);
            if (body.length > limit) {
                throw tooLarge(limit);
            }
            return body;
        } catch (ZipException | java.io.EOFException e) {
            throw new ProblemException(
                    ProblemCode.NOT_JSON, "The body is not valid gzip: " + e.getMessage() + ". Send it again.");
        }
    }

    private static InputStream decompressed(HttpServletRequest request) throws IOException {
        return switch (encoding(request.getHeader("Content-Encoding"))) {
            case "", "identity" -> request.getInputStream();
            case "gzip", "x-gzip" -> new GZIPInputStream(request.getInputStream());
            default ->
                throw new ProblemException(
                        ProblemCode.UNSUPPORTED_MEDIA_TYPE, "Send the body plain or with Content-Encoding: gzip.");
        };
    }

    private static String encoding(@Nullable String header) {
        return header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
    }

    private static ProblemException tooLarge(int limit) {
        return new ProblemException(
                ProblemCode.TOO_LARGE,
                "An article has at most " + limit + " bytes after decompression. Send a shorter text.");
    }
}
