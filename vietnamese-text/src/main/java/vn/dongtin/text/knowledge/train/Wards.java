package vn.dongtin.text.knowledge.train;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.entity.EntityType;
import vn.dongtin.text.knowledge.NameFold;

/**
 * Makes entries of the wards, communes and special zones of 2025 and of those before them. A ward that keeps a name of
 * its province's old ones is the same entry; an old one is an entry of its own when its name was there once only and is
 * gone. The bare name of a ward counts with its head only.
 */
final class Wards {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern OLD_UNIT =
            Pattern.compile("(?U)\\s*(Phường|Xã|Thị trấn)\\s+(\\p{Lu}[\\p{L}0-9’' -]*?)\\s*");

    private final Map<String, Integer> slugs = new TreeMap<>();
    private final List<SourceEntry> entries = new ArrayList<>();

    static List<SourceEntry> of(List<PlaceFiles.Ward> wards, Map<String, String> predecessors) {
        Wards made = new Wards();
        Map<String, List<PlaceFiles.Ward>> byProvince = new LinkedHashMap<>();
        wards.forEach(ward -> byProvince
                .computeIfAbsent(ward.province(), p -> new ArrayList<>())
                .add(ward));
        byProvince.values().forEach(province -> made.addProvince(province, predecessors));
        return made.entries;
    }

    private void addProvince(List<PlaceFiles.Ward> wards, Map<String, String> predecessors) {
        Map<String, List<String>> old = new TreeMap<>();
        Map<String, String> successors = new TreeMap<>();
        TreeSet<String> kept = new TreeSet<>();
        Map<String, String> ids = new TreeMap<>();
        wards.forEach(ward -> ids.put(ward.code(), id(ward)));
        for (PlaceFiles.Ward ward : wards) {
            for (String unit : oldUnits(predecessors.getOrDefault(ward.code(), ""))) {
                String name = bare(unit);
                old.computeIfAbsent(NameFold.key(name), n -> new ArrayList<>()).add(unit);
                successors.put(NameFold.key(name), ids.getOrDefault(ward.code(), ""));
            }
        }
        for (PlaceFiles.Ward ward : wards) {
            String key = NameFold.key(ward.name());
            boolean isOld = old.containsKey(key)
                    || !predecessors.getOrDefault(ward.code(), "").contains(",");
            kept.add(key);
            add(ids.getOrDefault(ward.code(), ""), ward, isOld ? null : REFORM);
        }
        old.forEach((key, units) -> {
            if (units.size() == 1 && !kept.contains(key)) {
                addOld(units.getFirst(), wards.getFirst().province(), successors.get(key));
            }
        });
    }

    private void add(String id, PlaceFiles.Ward ward, @Nullable LocalDate from) {
        entries.add(new SourceEntry(
                id,
                EntityType.LOC,
                ward.fullName(),
                ward.nameEn(),
                List.of(ward.name() + "~"),
                provinceId(ward.province()),
                from,
                null,
                null,
                0));
    }

    private void addOld(String unit, String province, @Nullable String successor) {
        entries.add(new SourceEntry(
                unique(province, bare(unit)),
                EntityType.LOC,
                unit,
                "",
                List.of(bare(unit) + "~"),
                provinceId(province),
                null,
                REFORM.minusDays(1),
                successor,
                0));
    }

    private String id(PlaceFiles.Ward ward) {
        return unique(ward.province(), ward.name());
    }

    private String unique(String province, String name) {
        String id = "dt:ward:" + NameFold.slug(name) + "-" + NameFold.slug(province);
        int count = slugs.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "-" + count;
    }

    private static String provinceId(String province) {
        return "dt:province:" + NameFold.slug(province);
    }

    /** {@code Xã Quang Trung (huyện Trùng Khánh), Xã Tri Phương} gives {@code Xã Quang Trung} and {@code Xã Tri Phương}. */
    private static List<String> oldUnits(String words) {
        List<String> units = new ArrayList<>();
        String plain = BRACKETS.matcher(words).replaceAll(" ");
        for (String part : plain.split(",| và (?=Xã|Phường|Thị trấn|phần)", -1)) {
            var matcher = OLD_UNIT.matcher(part);
            if (matcher.matches()) {
                units.add(matcher.group(1) + " " + matcher.group(2));
            }
        }
        return units;
    }

    private static String bare(String unit) {
        int head = unit.startsWith("Thị trấn") ? "Thị trấn ".length() : unit.indexOf(' ') + 1;
        return unit.substring(head);
    }
}
