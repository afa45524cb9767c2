package vn.dongtin.text;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tables of sentences with what is to be found in them. */
public final class NewsTable {

    private NewsTable() {}

    /**
     * One sentence.
     *
     * @param expected what is found, between semicolons; empty for nothing
     */
    public record Row(String sentence, String expected) {}

    /** Returns the rows of the table {@code news.txt} beside a class; its first lines say what it holds. */
    public static List<Row> beside(Class<?> test) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                requireNonNull(test.getResourceAsStream("news.txt")), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(NewsTable::row)
                    .toList();
        }
    }

    private static Row row(String line) {
        int mark = line.lastIndexOf(" #");
        return new Row(line.substring(0, mark), line.substring(mark + 2).strip());
    }
}
