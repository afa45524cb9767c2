package vn.dongtin.contract.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every record of the contract checks of its components; a reader of JSON may hand over anything. */
final class Required {

    private static final int HASH_DIGITS = 16;

    private Required() {}

    static void present(@Nullable Object component, String name) {
        if (component == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }

    static void positive(int component, String name) {
        if (component < 1) {
            throw new IllegalArgumentException(name + " is not positive: " + component);
        }
    }

    static void notBlank(@Nullable String component, String name) {
        if (component == null || component.isBlank()) {
            throw new IllegalArgumentException(name + " is missing or blank");
        }
    }

    /** A hash is written in one way only: 16 lower-case hex digits. */
    static void hash(@Nullable String component, String name) {
        if (component == null || component.length() != HASH_DIGITS || !isHex(component)) {
            throw new IllegalArgumentException(name + " is not 16 lower-case hex digits");
        }
    }

    /** Not NaN either, which JSON can't hold. */
    static void ratio(double component, String name) {
        if (!(component >= 0 && component <= 1)) {
            throw new IllegalArgumentException(name + " is not in 0 … 1: " + component);
        }
    }

    static void span(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + "…" + end);
        }
    }

    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Keeps absent apart from empty. */
    static <T> @Nullable List<T> copyIfPresent(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    private static boolean isHex(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
