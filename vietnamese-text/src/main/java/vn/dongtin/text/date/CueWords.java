package vn.dongtin.text.date;

import java.util.Set;

/** The Vietnamese words around a date. */
final class CueWords {

    private static final Set<String> DAY = Set.of("ngày", "mùng", "mồng");
    private static final Set<String> PARTS_OF_DAY = Set.of("sáng", "trưa", "chiều", "tối", "đêm", "khuya");
    private static final Set<String> WEEKDAYS = Set.of("hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy");
    private static final Set<String> WEAK = Set.of("từ", "đến", "tới", "hôm");
    private static final Set<String> RELATIVE = Set.of("nay", "qua", "mai", "kia");
    private static final Set<String> JOINING = Set.of("đến", "tới", "và");

    /** Before {@code ngày} these make it "per day": {@code mỗi ngày 2-3 lần}. */
    private static final Set<String> HABIT =
            Set.of("mỗi", "một", "hàng", "hằng", "cả", "suốt", "từng", "vài", "nhiều", "mấy");

    /** After a bare d/m these make it a fraction: {@code 1/2 số}. */
    private static final Set<String> SHARED = Set.of(
            "số", "dân", "diện", "tổng", "lượng", "phần", "quãng", "chặng", "thời", "nhu", "sản", "doanh", "giá", "vốn",
            "cổ", "trong", "của", "chiều", "thu", "khối", "công", "người", "dung", "thành", "kích", "mức", "lần");

    /** After a bare d-m these make it a range of numbers: {@code ngày 5-6 giờ}. */
    private static final Set<String> UNITS = Set.of(
            "giờ", "tiếng", "phút", "lần", "người", "viên", "lít", "triệu", "nghìn", "ngàn", "tỷ", "tỉ", "tấn", "kg",
            "km", "m", "bữa", "ly", "cốc", "ca", "chuyến", "bài", "vụ", "trường", "trận", "con", "cái", "chiếc", "lượt",
            "đồng", "xe", "suất", "quả", "gói", "điểm", "độ", "tuổi", "năm", "tháng", "tuần", "ngày");

    private CueWords() {}

    static boolean isDay(String word) {
        return DAY.contains(word);
    }

    static boolean isPartOfDay(String word) {
        return PARTS_OF_DAY.contains(word);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    static boolean isWeak(String word) {
        return WEAK.contains(word);
    }

    static boolean isRelative(String word) {
        return RELATIVE.contains(word);
    }

    static boolean isJoining(String word) {
        return JOINING.contains(word);
    }

    static boolean isHabit(String word) {
        return HABIT.contains(word);
    }

    static boolean isShared(String word) {
        return SHARED.contains(word);
    }

    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }
}
