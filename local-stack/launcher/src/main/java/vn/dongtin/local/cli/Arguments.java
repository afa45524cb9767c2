package vn.dongtin.local.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words after a command, told apart.
 *
 * @param options value of each option that was given; the empty string for one that takes none
 * @param words what is no option, in order
 */
public record Arguments(Map<String, String> options, List<String> words) {

    /** Copies both. */
    public Arguments {
        options = Map.copyOf(options);
        words = List.copyOf(words);
    }

    /**
     * Reads the words of a command.
     *
     * @param flags options without a value
     * @param valued options whose value is the next word, or follows {@code =}
     */
    public static Arguments parse(String command, List<String> given, Set<String> flags, Set<String> valued) {
        var options = new HashMap<String, String>();
        var words = new ArrayList<String>();
        for (var rest = given.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            var name = word.startsWith("--") ? word.split("=", 2)[0] : word;
            if (flags.contains(word)) {
                options.put(word, "");
            } else if (valued.contains(name)) {
                options.put(name, name.equals(word) ? next(name, rest) : word.substring(name.length() + 1));
            } else if (word.startsWith("-")) {
                throw unknown(command, word);
            } else {
                words.add(word);
            }
        }
        return new Arguments(options, words);
    }

    private static String next(String name, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(name + " needs a value: see ./dongtin help.");
        }
        return rest.next();
    }

    private static UsageException unknown(String command, String word) {
        return new UsageException("./dongtin " + command + " has no option " + word + ": see ./dongtin help.");
    }

    /** Refuses words that are no option. */
    public Arguments withoutWords(String command) {
        if (!words.isEmpty()) {
            throw new UsageException(
                    "./dongtin " + command + " takes no \"" + words.getFirst() + "\": see ./dongtin help.");
        }
        return this;
    }

    /** Whether the option was given. */
    public boolean has(String option) {
        return options.containsKey(option);
    }

    /** The option's value, or null when it was not given. */
    public @Nullable String value(String option) {
        return options.get(option);
    }

    /** The option's whole number, or the other number when it was not given. */
    public int number(String option, int otherwise) {
        var value = options.get(option);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new UsageException(option + " needs a whole number, not \"" + value + "\".");
        }
    }
}
