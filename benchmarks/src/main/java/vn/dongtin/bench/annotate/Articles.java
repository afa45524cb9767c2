package vn.dongtin.bench.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.dongtin.text.annotate.ArticleText;

/** The articles that are read: real ones, all of the same length. */
final class Articles {

    private static final int SYLLABLES = 600;

    private Articles() {}

    /** Returns the articles in plain text of a folder, each cut or repeated to 600 syllables. */
    static List<ArticleText> of600Syllables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> ArticleText.of(cut(read(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The articles in " + folder + " can't be read", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The article " + file + " can't be read", e);
        }
    }

    /** Ends a text behind its 600th syllable, having written it as often as that takes. */
    static String cut(String text) {
        StringBuilder longer = new StringBuilder(text.strip()).append('\n');
        int syllables = 0;
        for (int i = 1; syllables < SYLLABLES; i++) {
            if (i == longer.length()) {
                longer.append(text.strip()).append('\n');
            }
            boolean ends = Character.isWhitespace(longer.charAt(i)) && !Character.isWhitespace(longer.charAt(i - 1));
            syllables += ends ? 1 : 0;
            if (syllables == SYLLABLES) {
                longer.setLength(i);
            }
        }
        return longer.toString();
    }
}
