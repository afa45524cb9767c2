package vn.dongtin.text;

import java.util.List;
import java.util.SplittableRandom;

/** Texts made to break things, and random ones with a fixed seed. */
public final class HostileText {

    private static final int[] POOL = {
        'a', 'e', 'o', 'u', 'A', 'đ', 'ế', 'ộ', 'Ư', 'ǻ', ' ', ' ', '\n', '\r', '\t', '.', '.', '/', '-', ':', ',', '"',
        '”', '“', '(', ')', '1', '2', '5', '9', '0', 0, 7, 0x7F, 0x85, 0x9F, 0xA0, 0xAD, 0x301, 0x323, 0x302, 0x344,
        0x34F, 0xF73, 0x958, 0x9C7, 0x9BE, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x180E, 0x2003, 0x2028, 0x200B, 0x200D,
        0x202E, 0x2060, 0x212B, 0x3000, 0x4E2D, 0xD800, 0xDC00, 0xFEFF, 0xFFFD, 0x16D67, 0x16D63, 0x1D15E, 0x1F600,
        0xE0041, 0x1F3FB, 0xFB1D
    };

    private static final List<String> WORDS = List.of(
            "hoà",
            "Thuỷ",
            "quý",
            "ngày 5/12",
            "Chiều ngày 10-6",
            "04/12/2025",
            "10:55",
            "tháng 9/2018",
            "năm 2025",
            "TP.HCM",
            "v.v.",
            "./.",
            "…",
            "24/7",
            "Dec. 5",
            "2025-12-04T10:55:00Z",
            "Đông Nam Á.",
            "hay.Đại",
            "https://a.vn/x.Y",
            "1.340",
            "thứ năm",
            "từ",
            "đến",
            "2-1",
            "\n",
            "a@b.vn",
            "(",
            "”");

    private HostileText() {}

    /** Returns up to 60 random code points and snippets. */
    public static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(60);
        for (int i = 0; i < parts; i++) {
            if (random.nextInt(4) == 0) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            } else {
                repeat(text, POOL[random.nextInt(POOL.length)], random.nextInt(9) == 0 ? random.nextInt(40) : 1);
            }
        }
        return text.toString();
    }

    private static void repeat(StringBuilder text, int codePoint, int times) {
        for (int i = 0; i < times; i++) {
            text.appendCodePoint(codePoint);
        }
    }

    /** Returns tokens repeated 100,000 times each. */
    public static List<String> repeats() {
        return List.of(
                        "a",
                        "a ",
                        ".",
                        "./",
                        "./.",
                        "a.",
                        "A.",
                        "a.A",
                        "v.v.",
                        "…",
                        "\"",
                        "”",
                        "(",
                        "1",
                        "1/",
                        "1/2 ",
                        "1-",
                        "12:",
                        "5/12, ",
                        "ngày ",
                        "ngày 5/12 ",
                        "và 5, ",
                        "tháng ",
                        "năm ",
                        "Dec. 5 ",
                        "10:55, ",
                        "\n",
                        " ",
                        "\t",
                        "\u0301",
                        "e\u0302\u0301",
                        "\u0301\u0323",
                        "hoà",
                        "hoà ",
                        "\u200B",
                        "\uD800",
                        "中",
                        "😀",
                        "http://",
                        "www.",
                        "a@",
                        "- ",
                        "TP.",
                        "1.\n",
                        "ᅡ",
                        "\uD81B\uDD67")
                .stream()
                .map(token -> token.repeat(100_000))
                .toList();
    }
}
