package vn.dongtin.text.date;

import java.util.Locale;
import java.util.Set;

/** Recognises lines that only say when an article appeared. */
final class DateLine {

    /** A longer line says more than a date. */
    static final int LONGEST = 120;

    /** Words that may stand beside the date on such a line. */
    private static final Set<String> COMPANIONS = Set.of(
            "cập",
            "nhật",
            "đăng",
            "lúc",
            "ngày",
            "giờ",
            "gmt",
            "utc",
            "xuất",
            "bản",
            "phát",
            "hành",
            "thời",
            "gian",
            "thứ",
            "hai",
            "ba",
            "tư",
            "năm",
            "sáu",
            "bảy",
            "chủ",
            "cn",
            "tin",
            "mới",
            "published",
            "updated",
            "posted",
            "last",
            "date",
            "on",
            "at",
            "am",
            "pm",
            "ict",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    private DateLine() {}

    /** Tells whether a date {@code [start, end)} is all that the line {@code [lineStart, lineEnd)} of a text says. */
    static boolean isFilledBy(int start, int end, String text, int lineStart, int lineEnd) {
        return lineEnd - lineStart <= LONGEST
                && start >= lineStart
                && end <= lineEnd
                && saysNothing(text.substring(lineStart, start))
                && saysNothing(text.substring(end, lineEnd));
    }

    private static boolean saysNothing(String rest) {
        int end;
        for (int start = 0; start < rest.length(); start = end + 1) {
            end = wordEnd(rest, start);
            if (end > start && !isCompanion(rest.substring(start, end))) {
                return false;
            }
        }
        return true;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCompanion(String word) {
        boolean small = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return small || COMPANIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
