package vn.dongtin.bench.frame;

import org.jspecify.annotations.Nullable;

/**
 * An option of a benchmark; every option takes a value.
 *
 * @param name with its dashes, as {@code --rate}
 * @param value what stands for the value in the help, as {@code N}
 * @param otherwise the value when it is not given; null when there is none
 * @param meaning a few words for the help
 */
public record Option(String name, String value, @Nullable String otherwise, String meaning) {

    /** One line of the help. */
    String help() {
        var given = name + " " + value;
        return String.format("  %-18s %s%s", given, meaning, otherwise == null ? "" : " (default " + otherwise + ")");
    }
}
