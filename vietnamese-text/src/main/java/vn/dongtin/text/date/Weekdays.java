package vn.dongtin.text.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.WordSet;

/** Days of the week. {@code thứ hai} is also "the second", so that alone it needs a word around it that means a day. */
final class Weekdays {

    private static final Phrases<DayOfWeek> VIETNAMESE = Phrases.of(Map.of(
            "thứ hai|thứ 2", DayOfWeek.MONDAY,
            "thứ ba|thứ 3", DayOfWeek.TUESDAY,
            "thứ tư|thứ 4", DayOfWeek.WEDNESDAY,
            "thứ năm|thứ 5", DayOfWeek.THURSDAY,
            "thứ sáu|thứ 6", DayOfWeek.FRIDAY,
            "thứ bảy|thứ bẩy|thứ 7", DayOfWeek.SATURDAY,
            "chủ nhật|chúa nhật", DayOfWeek.SUNDAY));

    private static final Phrases<DayOfWeek> ENGLISH = Phrases.of(english());

    private static final Phrases<Integer> WEEKS = Phrases.of(Map.of(
            "tuần này|này", 0,
            "tuần trước|tuần rồi|tuần qua|tuần vừa rồi|tuần vừa qua", -1,
            "tuần sau|tuần tới|tuần tiếp theo|tuần kế tiếp", 1));

    private static final Phrases<Direction> SIDES = Phrases.of(Map.of(
            "tới|sắp tới|tới đây", Direction.AHEAD,
            "vừa rồi|vừa qua|rồi|qua", Direction.PAST));

    private static final WordSet CUES = WordSet.of("hôm vào từ trước sau sang");
    private static final WordSet ENGLISH_CUES = WordSet.of("on last next this by until since from before after");
    private static final WordSet EVERY = WordSet.of("hàng hằng mỗi các những every black cyber");
    private static final WordSet LAST = WordSet.of("last");
    private static final WordSet NEXT = WordSet.of("next");

    private final Atoms atoms;
    private final EnglishDates english;

    Weekdays(Atoms atoms, EnglishDates english) {
        this.atoms = atoms;
        this.english = english;
    }

    private static Map<String, DayOfWeek> english() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return days;
    }

    /** Reads a weekday that stands without a date. */
    @Nullable
    FoundDate at(int i) {
        var day = VIETNAMESE.at(atoms, i);
        if (day == null) {
            return englishAt(i);
        }
        if (EVERY.has(atoms, i - 1) || EVERY.has(atoms, day.to() + 1)) {
            return null;
        }
        int next = atoms.isWord(day.to() + 1, Keys.OF) ? day.to() + 2 : day.to() + 1;
        var week = WEEKS.at(atoms, next);
        if (week != null) {
            return new FoundDate(i, week.to(), new Weekday(day.value(), week.value(), Direction.OPEN));
        }
        var side = SIDES.at(atoms, next);
        if (side != null && !atoms.isNumber(side.to() + 1) && !isOrdinal(i, day.value())) {
            return new FoundDate(i, side.to(), new Weekday(day.value(), null, side.value()));
        }
        return isMeant(i, day.to(), day.value()) ? open(i, day.to(), day.value()) : null;
    }

    /** {@code lần thứ ba vừa qua} */
    private boolean isOrdinal(int i, DayOfWeek day) {
        boolean cued = isCued(i) || atoms.isEdge(i - 1) || atoms.isSymbol(i - 1);
        return day != DayOfWeek.SUNDAY && !cued;
    }

    private boolean isCued(int i) {
        return CUES.has(atoms, i - 1) || CueWords.partOfDay(atoms, i - 1) != null;
    }

    private boolean isMeant(int from, int to, DayOfWeek day) {
        boolean line = atoms.isEdge(from - 1) && atoms.isEdge(to + 1);
        boolean sunday = day == DayOfWeek.SUNDAY && !atoms.isCapitalised(to) && !atoms.isCapitalised(to + 1);
        return (line || sunday || isCued(from)) && !isBeforeDate(to);
    }

    /** The numbers of a date take the weekday before them in. */
    private boolean isBeforeDate(int to) {
        int next = atoms.isSymbolOf(to + 1, ",(-–") ? to + 2 : to + 1;
        return atoms.isNumber(next) || CueWords.DAY.has(atoms, next) || english.month(next) > 0;
    }

    private FoundDate open(int from, int to, DayOfWeek day) {
        return new FoundDate(from, to, new Weekday(day, null, CueWords.direction(atoms, from, to)), null, null);
    }

    private @Nullable FoundDate englishAt(int i) {
        var day = atoms.isCapitalised(i) ? ENGLISH.at(atoms, i) : null;
        if (day == null || isBeforeDate(i) || EVERY.has(atoms, i - 1)) {
            return null;
        }
        Direction side = LAST.has(atoms, i - 1)
                ? Direction.PAST
                : NEXT.has(atoms, i - 1) ? Direction.AHEAD : CueWords.direction(atoms, i, i);
        boolean cued = ENGLISH_CUES.has(atoms, i - 1);
        boolean worded = side == Direction.PAST || side == Direction.AHEAD;
        return cued ? new FoundDate(worded ? i - 1 : i, i, new Weekday(day.value(), null, side)) : null;
    }
}
