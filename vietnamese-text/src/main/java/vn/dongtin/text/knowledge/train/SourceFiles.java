package vn.dongtin.text.knowledge.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.EntityType;

/**
 * Reads the hand-written tables: id, type, name, English name, aliases, parent, valid from, valid to, successor,
 * Wikidata item. Columns at the end may be left out; {@code #} begins a comment line.
 */
final class SourceFiles {

    private static final Pattern ID = Pattern.compile("dt:[a-z-]+:[a-z0-9-]+");
    private static final int COLUMNS = 10;

    private SourceFiles() {}

    /** Returns the entries of all tables of a folder, in the order of file names and lines. */
    static List<SourceEntry> read(Path folder) {
        List<SourceEntry> entries = new ArrayList<>();
        for (Path file : tables(folder)) {
            int number = 0;
            for (String line : lines(file)) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(parse(line, file.getFileName() + ":" + number));
                }
            }
        }
        return entries;
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The folder of knowledge tables " + folder + " can't be read.", e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("The knowledge table " + file + " can't be read.", e);
        }
    }

    private static SourceEntry parse(String line, String place) {
        String[] columns = line.split("\t", -1);
        if (columns.length < 3
                || columns.length > COLUMNS
                || !ID.matcher(columns[0]).matches()
                || columns[2].isBlank()) {
            throw new IllegalArgumentException(place + ": need an id dt:<kind>:<slug>, a type and a name: " + line);
        }
        try {
            return new SourceEntry(
                    columns[0],
                    EntityType.valueOf(columns[1]),
                    columns[2],
                    column(columns, 3),
                    names(column(columns, 4)),
                    orNull(column(columns, 5)),
                    date(column(columns, 6)),
                    date(column(columns, 7)),
                    orNull(column(columns, 8)),
                    wikidata(column(columns, 9)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage() + ": " + line, e);
        }
    }

    private static String column(String[] columns, int index) {
        return index < columns.length ? columns[index].strip() : "";
    }

    private static List<String> names(String column) {
        return Stream.of(column.split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static @Nullable String orNull(String column) {
        return column.isEmpty() ? null : column;
    }

    private static @Nullable LocalDate date(String column) {
        return column.isEmpty() ? null : LocalDate.parse(column);
    }

    private static int wikidata(String column) {
        return column.isEmpty() ? 0 : Integer.parseInt(column, 1, column.length(), 10);
    }
}
