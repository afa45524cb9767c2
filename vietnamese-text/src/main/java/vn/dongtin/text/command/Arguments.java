package vn.dongtin.text.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words behind a command: options with a value, options without, and the rest. */
final class Arguments {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    private Arguments() {}

    /**
     * Sorts the words.
     *
     * @param valued options that a value follows
     * @param flags options that stand alone
     * @throws UsageException when there is an unknown option or a value is missing
     */
    static Arguments parse(List<String> words, Set<String> valued, Set<String> flags) {
        Arguments arguments = new Arguments();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (valued.contains(word)) {
                i++;
                arguments.values.put(word, valueAt(words, i, word));
            } else if (flags.contains(word)) {
                arguments.values.put(word, "");
            } else if (word.startsWith("-") && word.length() > 1) {
                throw new UsageException("There is no option " + word + " here: see ./dongtin help.");
            } else {
                arguments.rest.add(word);
            }
        }
        return arguments;
    }

    private static String valueAt(List<String> words, int place, String option) {
        if (place >= words.size()) {
            throw new UsageException("The option " + option + " needs a value.");
        }
        return words.get(place);
    }

    List<String> rest() {
        return List.copyOf(rest);
    }

    /** Refuses words that no option asks for. */
    Arguments withoutRest() {
        if (!rest.isEmpty()) {
            throw new UsageException("What is \"" + rest.getFirst() + "\" for? See ./dongtin help.");
        }
        return this;
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    @Nullable
    Path path(String option) {
        String value = values.get(option);
        return value == null ? null : toPath(value);
    }

    Path path(String option, Path usual) {
        Path given = path(option);
        return given == null ? usual : given;
    }

    Path neededPath(String option) {
        Path given = path(option);
        if (given == null) {
            throw new UsageException("The option " + option + " is missing: see ./dongtin help.");
        }
        return given;
    }

    /** Returns the parts of a value between commas; an empty list without the option. */
    List<String> list(String option) {
        String value = values.get(option);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    static Path toPath(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + value + "\" is no file name: " + e.getReason());
        }
    }
}
