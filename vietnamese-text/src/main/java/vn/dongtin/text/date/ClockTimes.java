package vn.dongtin.text.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day right before or behind a date: {@code 10:55, …}, {@code 10h55 ngày …}, {@code … 10:55 GMT+7}. */
final class ClockTimes {

    private static final String BETWEEN = ",-–|;•";
    private static final Set<String> HOURS = Set.of("h", "g", "giờ");

    private final DateTokens tokens;

    ClockTimes(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the time that ends before a token. */
    @Nullable
    ClockTime before(int date) {
        int last = tokens.isSymbolOf(date - 1, BETWEEN) ? date - 2 : date - 1;
        String half = half(last);
        int end = half.isEmpty() ? last : last - 1;
        ClockTime time = endingAt(end);
        return time == null ? null : time.in(half);
    }

    private @Nullable ClockTime endingAt(int last) {
        for (int length = 7; length >= 2; length--) {
            ClockTime time = tokens.isNumber(last - length + 1) ? startingAt(last - length + 1) : null;
            if (time != null && time.to() == last && isFree(time.from())) {
                return time;
            }
        }
        return null;
    }

    private boolean isFree(int first) {
        return !tokens.isGlued(first) || tokens.isSymbolOf(first - 1, "(\"“[");
    }

    /** Reads the time that begins behind a token, with its zone. */
    @Nullable
    ClockTime behind(int date) {
        int first = tokens.isSymbolOf(date + 1, BETWEEN) ? date + 2 : date + 1;
        boolean led = tokens.isWord(first, "lúc") || tokens.isWord(first, "at") || isIsoSign(first);
        ClockTime time = startingAt(led ? first + 1 : first);
        return time == null ? null : withZone(withHalf(time));
    }

    private boolean isIsoSign(int i) {
        return tokens.isGlued(i) && tokens.isWord(i, "t");
    }

    private @Nullable ClockTime startingAt(int first) {
        if (tokens.isSymbol(first + 1, ':') && tokens.digits(first + 2) == 2 && isTight(first, first + 2)) {
            return withSeconds(first);
        }
        boolean hour = HOURS.contains(tokens.word(first + 1));
        if (!hour) {
            return null;
        }
        boolean minutes =
                tokens.digits(first + 2) == 2 && (tokens.isGlued(first + 2) || tokens.isWord(first + 3, "phút"));
        if (!minutes) {
            return time(first, first + 1, tokens.small(first), 0);
        }
        int last = tokens.isWord(first + 3, "phút") ? first + 3 : first + 2;
        return time(first, last, tokens.small(first), tokens.small(first + 2));
    }

    private @Nullable ClockTime withSeconds(int first) {
        boolean seconds =
                tokens.isSymbol(first + 3, ':') && tokens.digits(first + 4) == 2 && isTight(first + 2, first + 4);
        ClockTime minutes = time(first, first + 2, tokens.small(first), tokens.small(first + 2));
        if (minutes == null || !seconds || tokens.small(first + 4) > 59) {
            return seconds ? null : minutes;
        }
        boolean fraction =
                tokens.isSymbol(first + 5, '.') && isTight(first + 4, first + 6) && tokens.isNumber(first + 6);
        LocalTime exact = minutes.time().withSecond(tokens.small(first + 4));
        return new ClockTime(first, fraction ? first + 6 : first + 4, exact, null);
    }

    private boolean isTight(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!tokens.isGlued(i)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable ClockTime time(int from, int to, int hour, int minute) {
        boolean possible = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return possible ? new ClockTime(from, to, LocalTime.of(hour, minute), null) : null;
    }

    private ClockTime withHalf(ClockTime time) {
        String half = half(time.to() + 1);
        return half.isEmpty() ? time : new ClockTime(time.from(), time.to() + 1, time.time(), null).in(half);
    }

    private String half(int i) {
        String word = tokens.word(i);
        return word.equals("am") || word.equals("pm") ? word : "";
    }

    private ClockTime withZone(ClockTime time) {
        int next = time.to() + 1;
        if (tokens.isGlued(next) && tokens.isWord(next, "z")) {
            return new ClockTime(time.from(), next, time.time(), ZoneOffset.UTC);
        }
        boolean named = tokens.isWord(tokens.isSymbol(next, '(') ? next + 1 : next, "gmt");
        if (named) {
            return withNamedZone(time, next);
        }
        boolean sign = tokens.isGlued(next) && tokens.isSymbolOf(next, "+-") && tokens.isGlued(next + 1);
        return sign ? withOffset(time, next, false) : time;
    }

    private ClockTime withNamedZone(ClockTime time, int next) {
        boolean bracket = tokens.isSymbol(next, '(');
        int sign = bracket ? next + 2 : next + 1;
        return tokens.isSymbolOf(sign, "+-") ? withOffset(time, sign, bracket) : time;
    }

    private ClockTime withOffset(ClockTime time, int sign, boolean bracket) {
        boolean colon = tokens.isSymbol(sign + 2, ':') && tokens.isGlued(sign + 2) && tokens.digits(sign + 3) == 2;
        int number = tokens.value(sign + 1);
        boolean joined = tokens.digits(sign + 1) == 4;
        int hours = joined ? number / 100 : number;
        int minutes = joined ? number % 100 : colon ? tokens.small(sign + 3) : 0;
        int end = colon ? sign + 3 : sign + 1;
        boolean possible = hours >= 0 && hours <= 14 && minutes < 60 && (!bracket || tokens.isSymbol(end + 1, ')'));
        if (!possible) {
            return time;
        }
        int factor = tokens.isSymbol(sign, '-') ? -1 : 1;
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(factor * hours, factor * minutes);
        return new ClockTime(time.from(), bracket ? end + 1 : end, time.time(), offset);
    }
}
