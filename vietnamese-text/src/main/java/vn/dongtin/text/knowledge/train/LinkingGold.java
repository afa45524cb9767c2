package vn.dongtin.text.knowledge.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of our own with the id that each name must get: date or nothing, sentence with marked names, ids with spaces
 * between them, {@code -} for NIL.
 */
final class LinkingGold {

    private static final String RESOURCE = "linking-gold.tsv";

    record Case(@Nullable LocalDate published, AnnotatedText text, List<String> ids) {}

    private LinkingGold() {}

    static List<Case> read() {
        List<Case> cases = new ArrayList<>();
        for (String line : content().lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(parse(line));
            }
        }
        return cases;
    }

    private static Case parse(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 3) {
            throw new IllegalStateException(RESOURCE + " needs three columns: " + line);
        }
        AnnotatedText text = AnnotatedText.parse(columns[1]);
        List<String> ids = List.of(columns[2].strip().split(" ", -1));
        if (ids.size() != text.mentions().size()) {
            throw new IllegalStateException(RESOURCE + " needs an id for each name: " + line);
        }
        return new Case(columns[0].isEmpty() ? null : LocalDate.parse(columns[0]), text, ids);
    }

    private static String content() {
        try (InputStream stream = LinkingGold.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The gold file " + RESOURCE + " is missing in the jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The gold file " + RESOURCE + " can't be read: " + e.getMessage(), e);
        }
    }
}
