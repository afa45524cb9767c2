package vn.dongtin.text.date;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.NumberReader;
import vn.dongtin.text.number.Phrases;

/** Days and periods named by their distance: {@code hôm qua}, {@code sáng nay}, {@code tuần tới}, {@code last year}. */
final class RelativeDates {

    private record Day(int shift, @Nullable PartOfDay part) {}

    private static final Phrases<Day> DAYS = Phrases.of(days());
    private static final Phrases<Meaning> PERIODS = Phrases.of(periods());

    private final Atoms atoms;
    private final NumberReader numbers;

    RelativeDates(Atoms atoms, NumberReader numbers) {
        this.atoms = atoms;
        this.numbers = numbers;
    }

    private static Map<String, Day> days() {
        Map<String, Day> days = new LinkedHashMap<>();
        days.put("hôm nay|ngày hôm nay|bữa nay|today", new Day(0, null));
        days.put("hôm qua|ngày hôm qua|bữa qua|yesterday", new Day(-1, null));
        days.put("hôm kia|ngày hôm kia|bữa kia|the day before yesterday", new Day(-2, null));
        days.put("hôm kìa", new Day(-3, null));
        days.put("ngày mai|bữa mai|tomorrow", new Day(1, null));
        days.put("ngày kia|ngày mốt|the day after tomorrow", new Day(2, null));
        days.put("tonight|this evening", new Day(0, PartOfDay.EVENING));
        days.put("this morning", new Day(0, PartOfDay.MORNING));
        days.put("this afternoon", new Day(0, PartOfDay.AFTERNOON));
        days.put("last night", new Day(-1, PartOfDay.NIGHT));
        addParts(days, "sáng", PartOfDay.MORNING);
        addParts(days, "rạng sáng", PartOfDay.MORNING);
        addParts(days, "sáng sớm", PartOfDay.MORNING);
        addParts(days, "trưa", PartOfDay.NOON);
        addParts(days, "chiều", PartOfDay.AFTERNOON);
        addParts(days, "chiều tối", PartOfDay.EVENING);
        addParts(days, "tối", PartOfDay.EVENING);
        addParts(days, "đêm", PartOfDay.NIGHT);
        addParts(days, "khuya", PartOfDay.NIGHT);
        return days;
    }

    private static void addParts(Map<String, Day> days, String part, PartOfDay meant) {
        for (String start : new String[] {part, "buổi " + part}) {
            days.put(String.join("|", start + " nay", start + " hôm nay", start + " ngày hôm nay"), new Day(0, meant));
            days.put(String.join("|", start + " qua", start + " hôm qua", start + " ngày hôm qua"), new Day(-1, meant));
            days.put(String.join("|", start + " hôm kia", start + " ngày hôm kia"), new Day(-2, meant));
            days.put(String.join("|", start + " mai", start + " ngày mai"), new Day(1, meant));
        }
    }

    private static Map<String, Meaning> periods() {
        Map<String, Meaning> periods = new LinkedHashMap<>();
        addPeriods(periods, Grain.WEEK, "tuần");
        addPeriods(periods, Grain.MONTH, "tháng");
        addPeriods(periods, Grain.QUARTER, "quý", "quí");
        addPeriods(periods, Grain.YEAR, "năm");
        addPeriods(periods, Grain.DECADE, "thập kỷ", "thập niên");
        addPeriods(periods, Grain.CENTURY, "thế kỷ");
        periods.put("năm qua|năm vừa qua|the past year", new Run(Grain.MONTH, -12));
        periods.put("năm ngoái", new Shift(Grain.YEAR, -1));
        periods.put("năm kia", new Shift(Grain.YEAR, -2));
        for (Grain grain : new Grain[] {Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR, Grain.DECADE}) {
            String name = grain.name().toLowerCase(Locale.ROOT);
            periods.put("this " + name, new Shift(grain, 0));
            periods.put("last " + name, new Shift(grain, -1));
            periods.put("next " + name, new Shift(grain, 1));
        }
        periods.put("bây giờ|ngay bây giờ|ngay lúc này", new ClockRun(Grain.SECOND, 0));
        return periods;
    }

    private static void addPeriods(Map<String, Meaning> periods, Grain grain, String... names) {
        for (String name : names) {
            put(periods, name, "này,nay,hiện tại", new Shift(grain, 0));
            put(periods, name, "trước,rồi,vừa rồi,vừa qua,qua", new Shift(grain, -1));
            put(periods, name, "sau,tới,tiếp,tiếp theo,kế tiếp,sắp tới,tới đây", new Shift(grain, 1));
        }
    }

    private static void put(Map<String, Meaning> periods, String name, String modifiers, Meaning meaning) {
        for (String modifier : modifiers.split(",", -1)) {
            periods.put(name + " " + modifier, meaning);
        }
    }

    /** Reads a day at an atom; null when there is none. */
    @Nullable
    FoundDate dayAt(int i) {
        var day = DAYS.at(atoms, i);
        boolean name = day != null && day.to() > i && isName(day.to());
        return day == null || name
                ? null
                : new FoundDate(i, day.to(), new Shift(Grain.DAY, day.value().shift), null, day.value().part);
    }

    /** {@code tối Mai} is an evening of somebody. */
    private boolean isName(int last) {
        return atoms.isCapitalised(last) && !atoms.isCapitalised(last - 1);
    }

    /** Reads a week, month, quarter, year or longer at an atom; null when there is none. */
    @Nullable
    FoundDate periodAt(int i) {
        return CueWords.VAGUE.has(atoms, i - 1) || numbers.isNumberWord(i - 1) ? null : periodAtPart(i);
    }

    /** Reads the same behind a word that takes a part of it: {@code cuối năm ngoái}. */
    @Nullable
    FoundDate periodAtPart(int i) {
        var period = PERIODS.at(atoms, i);
        boolean untilNow =
                period != null && atoms.isWord(period.to(), Keys.UNTIL) && atoms.isWord(period.to() + 1, Keys.NOW);
        if (period == null || untilNow) {
            return null;
        }
        boolean toldOfText = atoms.isWord(period.to() + 1, Keys.THAT) || atoms.isWord(period.to() + 1, Keys.WHEN);
        return toldOfText ? null : new FoundDate(i, period.to(), period.value());
    }

    /** Reads {@code 5 tháng trước} behind the word for day, at the number; null when it is something else. */
    @Nullable
    FoundDate dayOfMonthAt(int i) {
        int day = atoms.small(i);
        boolean shaped = day >= 1 && day <= 31 && atoms.isWord(i - 1, Keys.DAY) && atoms.isWord(i + 1, Keys.MONTH);
        FoundDate month = shaped ? periodAtPart(i + 1) : null;
        return month != null && month.meaning() instanceof Shift shift
                ? new FoundDate(i, month.to(), new DayOfMonth(day, shift.amount()))
                : null;
    }
}
