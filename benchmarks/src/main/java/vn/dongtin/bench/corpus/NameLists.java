package vn.dongtin.bench.corpus;

import java.util.Locale;

/** What gives enrichment its work: names of people, places and organisations, dates and amounts. */
final class NameLists {

    private static final String[] ROLES = {
        "ông", "bà", "Bộ trưởng", "Thứ trưởng", "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Thủ tướng", "TS", "luật sư"
    };
    private static final String[] FAMILIES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Phan"
    };
    private static final String[] MIDDLES = {
        "Văn", "Thị", "Đức", "Minh", "Hữu", "Ngọc", "Thành", "Quang", "Thu", "Xuân", "Thanh", "Hồng"
    };
    private static final String[] GIVENS = {
        "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hải", "Hằng", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long",
        "Mai", "Nam", "Nga", "Phong", "Phúc", "Quân", "Sơn", "Thảo", "Trang", "Tuấn", "Vy", "Yến"
    };
    private static final String[] PLACES = {
        "Hà Nội",
        "TP.HCM",
        "Đà Nẵng",
        "Hải Phòng",
        "Cần Thơ",
        "Huế",
        "Quảng Ninh",
        "Nghệ An",
        "Đồng Nai",
        "Bình Dương",
        "Lâm Đồng",
        "Khánh Hòa",
        "Việt Nam",
        "Hoa Kỳ",
        "Nhật Bản",
        "Hàn Quốc",
        "Trung Quốc",
        "Singapore"
    };
    private static final String[] ORGANISATIONS = {
        "Bộ Công Thương",
        "Bộ Y tế",
        "Bộ Tài chính",
        "Bộ Giáo dục và Đào tạo",
        "Ngân hàng Nhà nước",
        "Quốc hội",
        "Chính phủ",
        "UBND TP Hà Nội",
        "Tập đoàn FPT",
        "Viettel",
        "Vietcombank",
        "Amazon",
        "Google",
        "UNESCO"
    };
    private static final String[] DAY_PARTS = {"ngày", "sáng", "chiều", "tối"};
    private static final String[] AMOUNTS = {"%d triệu đồng", "%d tỷ đồng", "%d%%", "%d người", "%d triệu USD"};
    private static final int DAYS = 28;
    private static final int MONTHS = 12;

    private NameLists() {}

    static String person(Dice dice) {
        return dice.one(ROLES) + " " + dice.one(FAMILIES) + " " + dice.one(MIDDLES) + " " + dice.one(GIVENS);
    }

    static String place(Dice dice) {
        return dice.one(PLACES);
    }

    static String organisation(Dice dice) {
        return dice.one(ORGANISATIONS);
    }

    static String date(Dice dice) {
        int day = dice.between(1, DAYS);
        int month = dice.between(1, MONTHS);
        return switch (dice.below(4)) {
            case 0 -> dice.one(DAY_PARTS) + " " + day + "/" + month;
            case 1 -> dice.one(DAY_PARTS) + " " + day + "/" + month + "/2025";
            case 2 -> "ngày " + day + " tháng " + month + " năm 2025";
            default -> "tháng " + month + "/2025";
        };
    }

    static String amount(Dice dice) {
        return String.format(Locale.ROOT, dice.one(AMOUNTS), dice.between(2, 900));
    }
}
