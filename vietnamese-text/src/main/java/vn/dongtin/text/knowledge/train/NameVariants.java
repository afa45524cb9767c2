package vn.dongtin.text.knowledge.train;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Spellings of one name that papers use side by side. */
final class NameVariants {

    private static final Pattern SHORT_I = Pattern.compile("(?U)\\b([hklmst])([iìíỉĩị])\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LONG_Y = Pattern.compile("(?U)\\b([hklmst])([yỳýỷỹỵ])\\b", Pattern.CASE_INSENSITIVE);
    /** Common nouns that begin a name and are mostly written small. */
    private static final Pattern HEAD = Pattern.compile(
            "(Quận|Huyện|Thị|Thành|Phường|Xã|Đặc|Sông|Hồ|Biển|Vịnh|Kênh|Núi|Đèo|Dãy|Đảo|Cầu|Chợ|Chùa|Đền|Sân|Hầm|Ga|Cảng"
                    + "|Bến|Quốc|Đường|Cao|Giải|Bão|Lễ|Hội|Bệnh|Trường|Đại|Báo|Đài|Nhà|Eo|Tháp|Điện|Quần|Miền|Vườn|Phim)"
                    + " ");

    private static final String SHORT = "iìíỉĩị";
    private static final String LONG = "yỳýỷỹỵ";

    private NameVariants() {}

    /** {@code Bộ Văn hóa, Thể thao và Du lịch} is also {@code Bộ Văn hóa - Thể thao & Du lịch} and so on. */
    static Set<String> of(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(name);
        for (String joined : joints(name)) {
            variants.add(joined);
            variants.add(swap(joined, LONG_Y, LONG, SHORT));
            variants.add(swap(joined, SHORT_I, SHORT, LONG));
        }
        if (HEAD.matcher(name).lookingAt()) {
            variants.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
        }
        return variants;
    }

    private static List<String> joints(String name) {
        if (!name.contains(" và ")) {
            return List.of(name, name.replace(" - ", "-"));
        }
        String noComma = name.replace(",", "");
        String dashes = name.replace(", ", " - ");
        return List.of(
                name,
                noComma,
                name.replace(" và ", " & "),
                noComma.replace(" và ", " & "),
                name.replace(" và ", " - "),
                noComma.replace(" và ", " - "),
                dashes,
                dashes.replace(" và ", " - "),
                dashes.replace(" và ", " & "),
                noComma.replace(" và ", " "));
    }

    private static String swap(String name, Pattern pattern, String from, String to) {
        return pattern.matcher(name)
                .replaceAll(found -> found.group(1)
                        + to.charAt(from.indexOf(
                                Character.toLowerCase(found.group(2).charAt(0)))));
    }
}
