package vn.dongtin.bench.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dongtin.local.cli.UsageException;

/**
 * The options of one run, with the defaults filled in.
 *
 * @param values by name, in the order of the benchmark's list; one without a value is absent
 */
public record Options(Map<String, String> values) {

    /** Copies the map and keeps its order. */
    public Options {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads the words behind the benchmark's name: {@code --rate 20} or {@code --rate=20}.
     *
     * @throws UsageException when a word is no option of this benchmark; the message says which there are
     */
    public static Options parse(Benchmark benchmark, List<String> words) {
        var values = defaults(benchmark);
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var pair = rest.next().split("=", 2);
            if (benchmark.options().stream().noneMatch(option -> option.name().equals(pair[0]))) {
                throw unknown(benchmark, pair[0]);
            }
            if (pair.length == 1 && !rest.hasNext()) {
                throw new UsageException(pair[0] + " needs a value.");
            }
            values.put(pair[0], pair.length == 2 ? pair[1] : rest.next());
        }
        return new Options(values);
    }

    private static Map<String, String> defaults(Benchmark benchmark) {
        var values = new LinkedHashMap<String, String>();
        for (var option : benchmark.options()) {
            if (option.otherwise() != null) {
                values.put(option.name(), option.otherwise());
            }
        }
        return values;
    }

    private static UsageException unknown(Benchmark benchmark, String word) {
        var known = benchmark.options().stream().map(Option::help).collect(Collectors.joining("\n"));
        return new UsageException(
                "./dongtin bench " + benchmark.name() + " has no option " + word + "; it has\n" + known);
    }

    /** The value, or null when the option was not given and has no default. */
    public @Nullable String text(String name) {
        return values.get(name);
    }

    /** The value as a whole number between the two. */
    public int number(String name, int least, int most) {
        var value = values.getOrDefault(name, "");
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same sentence as for a number out of range
        }
        throw new UsageException(
                name + " needs a whole number from " + least + " to " + most + ", not \"" + value + "\".");
    }
}
