package vn.dongtin.text.amount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;

/** The lists of units and counted nouns, read once. */
final class Units {

    private static final Phrases<Unit> BEHIND = Phrases.of(behind());
    private static final Phrases<Unit> BEFORE = Phrases.of(Map.of(
            "$|us $|usd|us$", money("USD"),
            "€|eur", money("EUR"),
            "£|gbp", money("GBP"),
            "¥|jpy", money("JPY"),
            "vn $|vnd|vnđ|₫", money("VND"),
            "rs|rs .|rs.|inr|₹", money("INR"),
            "cny|rmb", money("CNY"),
            "s $|sgd", money("SGD"),
            "a $|aud", money("AUD"),
            "₩|krw", money("KRW")));

    private Units() {}

    private static Unit money(String code) {
        return new Unit(Unit.Type.MONEY, code);
    }

    private static Map<String, Unit> behind() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (String line : lines("counted.txt")) {
            boolean other = line.startsWith("- ");
            int bar = line.indexOf('|');
            String code = bar < 0 ? line : line.substring(0, bar);
            units.put(other ? line.substring(2) : line, new Unit(other ? Unit.Type.OTHER : Unit.Type.COUNTED, code));
        }
        for (String line : lines("units.txt")) {
            String[] fields = line.split("\t", -1);
            units.merge(fields[2], new Unit(type(fields[0]), fields[1]), (counted, measure) -> measure);
        }
        return units;
    }

    private static Unit.Type type(String kind) {
        return switch (kind) {
            case "money" -> Unit.Type.MONEY;
            case "cent" -> Unit.Type.CENT;
            case "percent" -> Unit.Type.PERCENT;
            case "quantity" -> Unit.Type.MEASURE;
            case "-" -> Unit.Type.OTHER;
            default -> throw new IllegalStateException("units.txt has an unknown kind of unit: " + kind);
        };
    }

    private static List<String> lines(String name) {
        InputStream list = Objects.requireNonNull(Units.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("can't read " + name, unreadable);
        }
    }

    /** Returns the unit that begins at an atom, behind a number; null when there is none. */
    static Phrases.@Nullable Match<Unit> behind(Atoms atoms, int i) {
        return BEHIND.at(atoms, i);
    }

    /** Returns the currency that begins at an atom, before a number; null when there is none. */
    static Phrases.@Nullable Match<Unit> before(Atoms atoms, int i) {
        return BEFORE.at(atoms, i);
    }
}
