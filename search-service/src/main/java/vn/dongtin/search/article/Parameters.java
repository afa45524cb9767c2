package vn.dongtin.search.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dongtin.contract.problem.Problem.Fault;
import vn.dongtin.contract.problem.ProblemCode;
import vn.dongtin.contract.problem.ProblemException;

/** The query parameters of a request. Collects everything that is wrong with them, to be told in one answer. */
final class Parameters {

    private static final int MAX_VALUES = 100;
    private static final int MAX_VALUE_LENGTH = 256;

    private final Map<String, String[]> values;
    private final List<Fault> faults = new ArrayList<>();

    Parameters(Map<String, String[]> values) {
        this.values = Map.copyOf(values);
    }

    /** Ends the request when it has a parameter that is not among these. */
    void allowOnly(List<String> names) {
        List<Fault> unknown = values.keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .map(name -> new Fault("?" + abbreviate(name), "unknown-parameter", hint(name, names)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.UNKNOWN_PARAMETER, unknown.getFirst().detail(), unknown);
        }
    }

    /** The value of a parameter that is given once at most; null when absent or blank. */
    @Nullable
    String one(String name) {
        String[] given = values.get(name);
        if (given == null) {
            return null;
        }
        if (given.length > 1) {
            fault(name, "repeated", name + " is given " + given.length + " times; give it once.");
        }
        return given[0].isBlank() ? null : given[0];
    }

    /** The values of a parameter that takes several, comma-separated or repeated. */
    List<String> many(String name) {
        List<String> all = Arrays.stream(values.getOrDefault(name, new String[0]))
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (all.size() > MAX_VALUES) {
            fault(name, "too-many-values", name + " has " + all.size() + " values; the limit is " + MAX_VALUES + ".");
        }
        if (all.stream().anyMatch(value -> value.length() > MAX_VALUE_LENGTH)) {
            fault(name, "too-long", "A value of " + name + " is longer than " + MAX_VALUE_LENGTH + " characters.");
        }
        return all;
    }

    /** The values of a parameter, each of which must be one of the choices. */
    List<String> many(String name, List<String> choices) {
        List<String> all = many(name);
        all.stream()
                .filter(value -> !choices.contains(value))
                .findFirst()
                .ifPresent(value -> notAmong(name, value, choices));
        return all;
    }

    /** One of the choices. */
    String choice(String name, List<String> choices, String absent) {
        String value = one(name);
        if (value == null) {
            return absent;
        }
        if (!choices.contains(value)) {
            notAmong(name, value, choices);
            return absent;
        }
        return value;
    }

    /** A whole number. */
    int number(String name, int least, int most, int absent) {
        String value = one(name);
        if (value == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        fault(name, "out-of-range", name + " must be a whole number from " + least + " to " + most + ".");
        return absent;
    }

    /** A value that has to be read; a reader's exception becomes the fault. */
    <T> @Nullable T read(String name, Function<String, T> reader, String expected) {
        String value = one(name);
        try {
            return value == null ? null : reader.apply(value);
        } catch (java.time.DateTimeException e) {
            fault(name, "malformed", "“" + abbreviate(value == null ? "" : value) + "” can't be read. " + expected);
            return null;
        }
    }

    /** Takes note of something wrong. */
    void fault(String name, String code, String detail) {
        faults.add(new Fault("?" + name, code, detail));
    }

    /** Ends the request when anything was wrong. */
    void finish() {
        if (!faults.isEmpty()) {
            throw new ProblemException(
                    ProblemCode.BAD_PARAMETER, faults.getFirst().detail(), faults);
        }
    }

    private void notAmong(String name, String value, List<String> choices) {
        fault(
                name,
                "unknown-value",
                name + " does not know “" + abbreviate(value) + "”; it can be " + String.join(", ", choices) + ".");
    }

    private static String hint(String name, List<String> names) {
        String unknown = "There is no parameter “" + abbreviate(name) + "”";
        return NearestName.of(name, names)
                .map(nearest -> unknown + "; did you mean " + nearest + "?")
                .orElseGet(() -> names.isEmpty()
                        ? unknown + " here."
                        : unknown + "; there are " + String.join(", ", names) + ".");
    }

    private static String abbreviate(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
