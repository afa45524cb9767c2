package vn.dongtin.text.knowledge.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads the provinces and wards of 2025 and what each ward was made of. The files hold one key and value a line. */
final class PlaceFiles {

    /**
     * @param code the code that the two files share
     * @param fullName {@code Phường Ba Đình}
     * @param province the province's bare name
     */
    record Ward(String code, String name, String fullName, String nameEn, String province) {}

    private PlaceFiles() {}

    static List<Ward> wards(Path data) {
        List<Ward> wards = new ArrayList<>();
        String province = "";
        for (Map<String, String> unit : units(data.resolve("places/units_2026-07-25.json.gz"), "Code")) {
            if (unit.containsKey("ProvinceCode")) {
                wards.add(new Ward(
                        value(unit, "Code"),
                        value(unit, "Name"),
                        value(unit, "FullName"),
                        value(unit, "NameEn"),
                        province));
            } else {
                province = value(unit, "Name");
            }
        }
        return wards;
    }

    /** Returns what each ward was made of, as its code and the words of the reform. */
    static Map<String, String> predecessors(Path data) {
        Map<String, String> predecessors = new TreeMap<>();
        for (Map<String, String> unit : units(data.resolve("places/old_to_new_units.json.gz"), "ma")) {
            if (!value(unit, "magoc").equals("0")) {
                predecessors.put(value(unit, "ma"), value(unit, "truocsapnhap"));
            }
        }
        return predecessors;
    }

    private static String value(Map<String, String> unit, String key) {
        String value = unit.get(key);
        if (value == null) {
            throw new IllegalArgumentException("A unit of the place files has no " + key + ": " + unit);
        }
        return value;
    }

    /** A unit begins at its first key. */
    private static List<Map<String, String>> units(Path file, String firstKey) {
        List<Map<String, String>> units = new ArrayList<>();
        for (String line : lines(file)) {
            String[] parts = line.strip().split("\"", 5);
            if (parts.length < 5 || !parts[2].strip().equals(":")) {
                continue;
            }
            if (parts[1].equals(firstKey)) {
                units.add(new LinkedHashMap<>());
            }
            units.getLast().put(parts[1], parts[3]);
        }
        return units;
    }

    private static List<String> lines(Path file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new IllegalArgumentException("The place file " + file + " can't be read.", e);
        }
    }
}
