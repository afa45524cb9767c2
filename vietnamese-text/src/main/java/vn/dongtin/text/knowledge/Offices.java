package vn.dongtin.text.knowledge;

import java.util.Arrays;
import java.util.List;
import vn.dongtin.text.token.TokenKey;

/** Offices of state so high that office and full name together mean one person. */
final class Offices {

    private static final long[] KEYS = List.of(
                    "bộ trưởng",
                    "thứ trưởng",
                    "thủ tướng",
                    "chủ tịch nước",
                    "tổng bí",
                    "bí thư",
                    "chủ tịch",
                    "thống đốc",
                    "đại tướng",
                    "thượng tướng",
                    "viện trưởng",
                    "chánh án",
                    "phó chủ",
                    "ủy viên",
                    "tổng thanh",
                    "tổng kiểm",
                    "trưởng ban",
                    "chủ nhiệm",
                    "tiền vệ",
                    "tiền đạo",
                    "thủ môn",
                    "trung vệ",
                    "hậu vệ",
                    "cầu thủ",
                    "ca sĩ",
                    "nhạc sĩ",
                    "diễn viên",
                    "hoa hậu",
                    "đạo diễn",
                    "nhà văn",
                    "nhà thơ",
                    "vđv",
                    "kình ngư")
            .stream()
            .mapToLong(Offices::key)
            .sorted()
            .toArray();

    private Offices() {}

    private static long key(String phrase) {
        int space = phrase.indexOf(' ');
        if (space < 0) {
            return TokenKey.of(phrase);
        }
        int end = phrase.indexOf(' ', space + 1);
        return TokenKey.join(
                TokenKey.of(phrase.substring(0, space)),
                TokenKey.of(phrase.substring(space + 1, end < 0 ? phrase.length() : end)));
    }

    static boolean contains(long pair) {
        return Arrays.binarySearch(KEYS, pair) >= 0;
    }
}
