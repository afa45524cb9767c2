package vn.dongtin.text.amount.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the examples of a corpus file of Duckling (facebook/duckling, BSD-3): {@code examples (simple VND 10) [ "mười
 * đồng" ]}.
 */
final class ExampleFile {

    private static final String START = "examples (";

    private ExampleFile() {}

    /**
     * One example.
     *
     * @param value what it means, in the words of the file: {@code simple VND 10}
     */
    record Example(String value, String text) {}

    /**
     * Returns the examples in the order of the file.
     *
     * @throws IllegalArgumentException when the file can't be read
     */
    static List<Example> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("can't read the examples in " + file, unreadable);
        }
    }

    private static List<Example> parse(String source) {
        List<Example> examples = new ArrayList<>();
        int start = source.indexOf(START);
        while (start >= 0) {
            int open = start + START.length();
            int close = closing(source, open);
            String value = source.substring(open, close).replaceAll("\\s+", " ");
            int end = source.indexOf(']', close);
            addTexts(source.substring(close, end), value, examples);
            start = source.indexOf(START, end);
        }
        return examples;
    }

    private static int closing(String source, int open) {
        int depth = 1;
        int i = open;
        while (depth > 0) {
            char c = source.charAt(i++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return i - 1;
    }

    private static void addTexts(String list, String value, List<Example> examples) {
        String[] parts = list.split("\"", -1);
        for (int i = 1; i < parts.length; i += 2) {
            examples.add(new Example(value, parts[i]));
        }
    }
}
