package vn.dongtin.text.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.NumberReader;
import vn.dongtin.text.number.Phrases;
import vn.dongtin.text.number.ReadNumber;
import vn.dongtin.text.number.WordMap;
import vn.dongtin.text.token.TokenKey;

/** {@code 12 tháng qua}, {@code 3 ngày tới}, {@code 5 năm trước}, {@code 6 tháng đầu năm}, {@code two weeks ago}. */
final class CountedPeriods {

    private enum Use {
        RUN_BEFORE,
        RUN_BEHIND,
        AGO,
        IN,
        FIRST_OF_YEAR,
        LAST_OF_YEAR
    }

    private static final Phrases<Grain> GRAINS = Phrases.of(Map.of(
            "giây|s|seconds", Grain.SECOND,
            "phút|minute|minutes", Grain.MINUTE,
            "giờ|tiếng|giờ đồng hồ|tiếng đồng hồ|hour|hours", Grain.HOUR,
            "ngày|day|days", Grain.DAY,
            "tuần|tuần lễ|week|weeks", Grain.WEEK,
            "tháng|month|months", Grain.MONTH,
            "quý|quí|quarter|quarters", Grain.QUARTER,
            "năm|year|years", Grain.YEAR,
            "thập kỷ|thập niên|decade|decades", Grain.DECADE,
            "thế kỷ", Grain.CENTURY));

    private static final Phrases<Use> USES = Phrases.of(Map.of(
            "qua|vừa qua|vừa rồi|gần đây|gần nhất|trở lại đây|nay|mới đây", Use.RUN_BEFORE,
            "tới|tiếp theo|kế tiếp|sắp tới|tới đây", Use.RUN_BEHIND,
            "trước|trước đây|ago", Use.AGO,
            "nữa", Use.IN,
            "đầu năm|đầu của năm|đầu", Use.FIRST_OF_YEAR,
            "cuối năm|cuối của năm|cuối", Use.LAST_OF_YEAR));

    private static final Phrases<Use> LEADS = Phrases.of(Map.of(
            "cách đây|cách nay", Use.AGO,
            "the past|the last|past|last", Use.RUN_BEFORE,
            "the next|the coming|next", Use.RUN_BEHIND));

    private static final WordMap ENGLISH = english();
    private static final int MOST = 999;
    private static final int MOST_LONG = 9;

    private final Atoms atoms;
    private final NumberReader numbers;
    private final YearWords years;

    CountedPeriods(Atoms atoms, NumberReader numbers, YearWords years) {
        this.atoms = atoms;
        this.numbers = numbers;
        this.years = years;
    }

    private static WordMap english() {
        WordMap map = new WordMap(16);
        int value = 1;
        for (String word : "one two three four five six seven eight nine ten eleven twelve".split(" ", -1)) {
            map.put(TokenKey.of(word), value++);
        }
        return map;
    }

    /** Tells whether a number may begin at a word. */
    boolean mayBegin(int i) {
        return numbers.mayBegin(i) || ENGLISH.has(atoms.key(i));
    }

    private record Count(int from, int to, int number, Grain grain) {}

    /** Reads a count with its unit; null when there is none or it is too large to be meant exactly. */
    private @Nullable Count count(int i) {
        int english = ENGLISH.get(atoms.key(i));
        ReadNumber read = english > 0 ? null : numbers.at(i);
        int last = read == null ? i : read.to();
        var grain = english > 0 || read != null ? GRAINS.at(atoms, last + 1) : null;
        if (grain == null || (atoms.isGlued(i) && !atoms.isSymbolOf(i - 1, "(“\""))) {
            return null;
        }
        boolean whole =
                read == null || (read.value().scale() <= 0 && read.value().signum() > 0);
        long number = read == null ? english : whole ? read.value().longValue() : 0;
        long most = grain.value().compareTo(Grain.DECADE) >= 0 ? MOST_LONG : MOST;
        return number < 1 || number > most ? null : new Count(i, grain.to(), (int) number, grain.value());
    }

    /** Reads {@code cách đây 3 năm} or {@code the past 12 months} at the first word; null when it is something else. */
    @Nullable
    FoundDate ledAt(int i) {
        var lead = LEADS.at(atoms, i);
        if (lead == null) {
            return null;
        }
        Count count = count(lead.to() + 1);
        return count == null ? null : found(i, count.to, count, lead.value());
    }

    /** Reads a counted period that begins with its number; null when there is none. */
    @Nullable
    FoundDate at(int i) {
        Count count = count(i);
        if (count == null) {
            return null;
        }
        var use = USES.at(atoms, count.to + 1);
        if (use == null) {
            return ofYear(count, Use.FIRST_OF_YEAR, count.to);
        }
        if (use.value() == Use.FIRST_OF_YEAR || use.value() == Use.LAST_OF_YEAR) {
            return ofYear(count, use.value(), use.to());
        }
        return isTold(use.to()) ? null : found(i, use.to(), count, use.value());
    }

    /** {@code 3 năm trước đó}, {@code 2 ngày trước khi}: not counted from the publication. */
    private boolean isTold(int to) {
        return atoms.isWord(to + 1, Keys.THAT) || atoms.isWord(to + 1, Keys.WHEN) || atoms.isNumber(to + 1);
    }

    private static FoundDate found(int from, int to, Count count, Use use) {
        int past = use == Use.RUN_BEFORE || use == Use.AGO ? -count.number : count.number;
        if (count.grain.isOfClock()) {
            return new FoundDate(from, to, new ClockRun(count.grain, past));
        }
        if (use == Use.AGO || use == Use.IN) {
            return new FoundDate(from, to, new Shift(count.grain, past));
        }
        boolean oneYear = past == -1 && count.grain == Grain.YEAR;
        return new FoundDate(from, to, oneYear ? new Run(Grain.MONTH, -12) : new Run(count.grain, past));
    }

    /** {@code 9 tháng đầu năm 2025}, {@code 11 tháng năm 2025}, {@code hai quý cuối năm}. */
    private @Nullable FoundDate ofYear(Count count, Use use, int to) {
        int months = count.grain == Grain.MONTH ? count.number : count.grain == Grain.QUARTER ? count.number * 3 : 0;
        boolean worded = to > count.to && atoms.isWord(to, Keys.YEAR);
        YearWords.Read year = worded ? yearOfWord(to) : to > count.to ? years.behindOrBare(to) : years.behind(to);
        boolean meant = months >= 1
                && months <= 11
                && (worded || (year != null && year.year().isNamed()));
        if (!meant) {
            return null;
        }
        YearRef named = year == null ? YearRef.shifted(0) : year.year();
        int last = year == null ? to : year.to();
        return new FoundDate(
                count.from,
                last,
                use == Use.FIRST_OF_YEAR ? new Months(named, 1, months) : new Months(named, 13 - months, 12));
    }

    private YearWords.@Nullable Read yearOfWord(int yearWord) {
        return years.worded(yearWord);
    }
}
