package vn.dongtin.text.command;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles out of files: each line of {@code .ndjson}, {@code .jsonl}, {@code .json} and of standard input ({@code -})
 * is one; any other file is one in plain text. One is in memory at a time. Not thread-safe.
 */
final class Input implements AutoCloseable {

    static final String STANDARD = "-";
    private static final List<String> LINES = List.of(".ndjson", ".jsonl", ".json");

    private final List<String> files;
    private final InputStream standard;
    private int next;
    private @Nullable InputStream open;
    private @Nullable LineReader lines;

    /**
     * @param files none means standard input
     * @throws UsageException when one of them can't be read
     */
    Input(List<String> files, InputStream standard) {
        this.files = files.isEmpty() ? List.of(STANDARD) : files;
        this.standard = standard;
        this.files.stream().filter(file -> !file.equals(STANDARD)).forEach(Input::check);
    }

    private static void check(String file) {
        Path path = Arguments.toPath(file);
        if (!Files.exists(path)) {
            throw new UsageException("There is no file " + file + ".");
        }
        if (Files.isDirectory(path)) {
            throw new UsageException(file + " is a folder: name the files in it, such as " + file + "/*.txt.");
        }
        if (!Files.isReadable(path)) {
            throw new UsageException("The file " + file + " may not be read: check its permissions.");
        }
    }

    /** Returns the next article; null behind the last. Lines without anything in them are passed over. */
    @Nullable
    RawArticle next() throws IOException {
        while (lines != null || next < files.size()) {
            if (lines == null && !isLines(files.get(next))) {
                return plain(Path.of(files.get(next++)));
            }
            RawArticle article = lines().next();
            if (article == null) {
                close();
            } else if (!isBlank(article)) {
                return article;
            }
        }
        return null;
    }

    private LineReader lines() throws IOException {
        if (lines == null) {
            String file = files.get(next++);
            open = file.equals(STANDARD) ? new KeptOpen(standard) : Files.newInputStream(Path.of(file));
            lines = new LineReader(open, LineReader.LONGEST);
        }
        return lines;
    }

    private static boolean isLines(String file) {
        return file.equals(STANDARD) || LINES.stream().anyMatch(file::endsWith);
    }

    private static RawArticle plain(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LineReader.LONGEST + 1);
            return content.length > LineReader.LONGEST ? RawArticle.tooLong(1, name) : RawArticle.file(name, content);
        }
    }

    private static boolean isBlank(RawArticle article) {
        for (int i = 0; i < article.size(); i++) {
            byte b = article.content().get(i);
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return !article.tooLong();
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
        }
        open = null;
        lines = null;
    }

    /** Standard input belongs to the caller. */
    private static final class KeptOpen extends FilterInputStream {

        KeptOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }
}
