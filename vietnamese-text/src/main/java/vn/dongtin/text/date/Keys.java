package vn.dongtin.text.date;

import vn.dongtin.text.token.TokenKey;

/** The keys of the words that dates are built of; named after what they say. */
final class Keys {

    static final long DAY = TokenKey.of("ngày");
    static final long MONTH = TokenKey.of("tháng");
    /** Also the number five. */
    static final long YEAR = TokenKey.of("năm");

    static final long HOUR = TokenKey.of("giờ");
    static final long MINUTE = TokenKey.of("phút");
    static final long HALF_MORE = TokenKey.of("rưỡi");
    static final long LESS = TokenKey.of("kém");
    static final long ORDINAL = TokenKey.of("thứ");
    static final long OF = TokenKey.of("của");
    static final long AND = TokenKey.of("và");
    static final long MOON = TokenKey.of("âm");
    static final long CALENDAR = TokenKey.of("lịch");
    static final long DAWN = TokenKey.of("rạng");
    static final long MORNING = TokenKey.of("sáng");
    static final long WHEN = TokenKey.of("khi");
    static final long THAT = TokenKey.of("đó");
    static final long AM = TokenKey.of("am");
    static final long PM = TokenKey.of("pm");
    static final long Z = TokenKey.of("z");
    static final long T = TokenKey.of("t");
    static final long OF_ENGLISH = TokenKey.of("of");
    static final long UNTIL = TokenKey.of("tới");
    static final long NOW = TokenKey.of("nay");
    static final long TET = TokenKey.of("tết");

    private Keys() {}
}
