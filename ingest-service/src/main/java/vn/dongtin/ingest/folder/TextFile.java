package vn.dongtin.ingest.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dongtin.contract.article.Warning;
import vn.dongtin.ingest.input.ArticleInput;

/**
 * A text file as an article. UTF-8; broken bytes become U+FFFD with a warning. What is longer than the limit is cut at
 * the last paragraph that fits, and says so.
 *
 * @param text its text
 * @param truncated true when it was cut
 */
record TextFile(String text, boolean truncated) {

    static TextFile read(Path file, int limit) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length <= limit) {
            return new TextFile(new String(bytes, UTF_8), false);
        }
        int end = paragraphEnd(bytes, limit);
        return new TextFile(new String(bytes, 0, end, UTF_8), true);
    }

    ArticleInput input(String folder, String name) {
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        List<Warning> warnings = broken == 0
                ? List.of()
                : List.of(new Warning("broken-utf8", "bytes that are no UTF-8 became U+FFFD", "/text", (int) broken));
        return ArticleInput.ofFile(text, folder, name, truncated, warnings);
    }

    /** The last line feed before the limit; where there is none, the last byte that ends a character. */
    private static int paragraphEnd(byte[] bytes, int limit) {
        for (int i = limit - 1; i > 0; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        int end = limit;
        while (end > 0 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }
}
