package vn.dongtin.text.date;

import org.jspecify.annotations.Nullable;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.number.NumberReader;
import vn.dongtin.text.number.WordMap;
import vn.dongtin.text.token.TokenKey;

/** The readers of one text, and which of them a word calls. */
final class DateReaders {

    private static final int RELATIVE = 1;
    private static final int WEEKDAY = 2;
    private static final int FEAST = 4;
    private static final int SHARE = 8;
    private static final int PERIOD = 16;
    private static final int COUNT = 32;
    private static final int LED = 64;
    private static final int MONTH = 128;
    private static final int OUTER = 256;
    private static final WordMap STARTS = starts();

    final NumericDates numeric;
    final EnglishDates english;
    final ClockTimes clocks;
    final FeastDays feasts;
    final CountedPeriods counted;
    final PeriodWords periods;
    final JoinedDates joined;
    final DateLists lists;
    private final Atoms atoms;
    final RelativeDates relative;
    private final Weekdays weekdays;
    private final ShareWords shares;

    DateReaders(Atoms atoms) {
        NumberReader numbers = new NumberReader(atoms);
        YearWords years = new YearWords(atoms);
        this.atoms = atoms;
        this.numeric = new NumericDates(atoms, years);
        this.english = new EnglishDates(atoms);
        this.clocks = new ClockTimes(atoms, numbers);
        this.feasts = new FeastDays(atoms, years, numeric);
        this.counted = new CountedPeriods(atoms, numbers, years);
        this.periods = new PeriodWords(atoms, years);
        this.joined = new JoinedDates(atoms, years);
        this.lists = new DateLists(atoms, years);
        this.relative = new RelativeDates(atoms, numbers);
        this.weekdays = new Weekdays(atoms, english);
        this.shares = new ShareWords(atoms, years, numeric, relative, periods);
    }

    private static WordMap starts() {
        WordMap starts = new WordMap(200);
        put(
                starts,
                RELATIVE,
                "hôm bữa sáng rạng trưa chiều tối đêm khuya buổi bây ngay today yesterday tomorrow tonight");
        put(starts, RELATIVE | OUTER, "ngày");
        put(starts, WEEKDAY, "thứ chủ chúa monday tuesday wednesday thursday friday saturday sunday");
        put(starts, FEAST, "giáng noel christmas tết quốc giỗ lễ đại giao rằm new");
        put(starts, SHARE, "đầu giữa cuối nửa");
        put(starts, PERIOD, "quý quí q mùa hè summer winter spring autumn fall những");
        put(starts, SHARE | PERIOD | LED, "first");
        put(starts, PERIOD, "second third fourth");
        put(starts, RELATIVE | PERIOD, "thập thế");
        put(starts, RELATIVE | PERIOD, "quý quí");
        put(starts, RELATIVE | OUTER, "tuần");
        put(starts, RELATIVE | MONTH, "tháng");
        put(starts, RELATIVE | COUNT, "năm");
        put(starts, COUNT, "một hai ba bốn sáu bảy bẩy tám chín mười");
        put(starts, COUNT, "one two three four five six seven eight nine ten eleven twelve");
        put(starts, LED, "cách past");
        put(starts, RELATIVE | LED, "last next");
        put(starts, RELATIVE, "this");
        put(starts, RELATIVE | LED | PERIOD | SHARE, "the");
        put(starts, MONTH, "january february march april may june july august september october november december");
        return starts;
    }

    private static void put(WordMap starts, int readers, String words) {
        for (String word : words.split(" ", -1)) {
            starts.put(TokenKey.of(word), readers);
        }
    }

    /** Returns which readers a word calls; 0 when none, as nine words in ten. */
    int calledBy(int i) {
        return Math.max(0, STARTS.get(atoms.key(i)));
    }

    /**
     * Reads a date that begins with a word; null when there is none.
     *
     * @param called what {@link #calledBy} says of it
     */
    @Nullable
    FoundDate atWord(int i, int called) {
        FoundDate date = (called & RELATIVE) != 0 ? relative(i) : null;
        date = date == null && (called & WEEKDAY) != 0 ? weekdays.at(i) : date;
        date = date == null && (called & FEAST) != 0 ? feasts.at(i) : date;
        date = date == null && (called & SHARE) != 0 ? shares.at(i) : date;
        date = date == null && (called & OUTER) != 0 ? shares.outerAt(i) : date;
        date = date == null && (called & PERIOD) != 0 ? periods.at(i) : date;
        date = date == null && (called & LED) != 0 ? counted.ledAt(i) : date;
        return date == null && (called & COUNT) != 0 ? counted.at(i) : date;
    }

    private @Nullable FoundDate relative(int i) {
        FoundDate day = relative.dayAt(i);
        return day != null ? day : relative.periodAt(i);
    }

    /** Reads a month that begins with its word; null when there is none. */
    @Nullable
    DateParts monthAt(int i, int called) {
        if ((called & MONTH) == 0) {
            return null;
        }
        return atoms.isWord(i, Keys.MONTH) ? numeric.monthAt(i) : english.monthAt(i);
    }

    /** Tells whether a word may be the hour of a time: {@code ba giờ}. */
    boolean isHour(int i, int called) {
        return (called & COUNT) != 0 && atoms.isWord(i + 1, Keys.HOUR);
    }

    /** Tells whether a day may begin at an atom, to which a time before it belongs. */
    boolean mayBeDay(int i) {
        int next = atoms.isSymbolOf(i, ",") || CueWords.DAY.has(atoms, i) ? i + 1 : i;
        next = CueWords.DAY.has(atoms, next) ? next + 1 : next;
        return isDayWord(i) || isDayWord(next) || (atoms.isNumber(next) && next > i) || numeric.at(next) != null;
    }

    private boolean isDayWord(int i) {
        int called = calledBy(i);
        return (called & (RELATIVE | WEEKDAY)) != 0 && atWord(i, called) != null;
    }
}
