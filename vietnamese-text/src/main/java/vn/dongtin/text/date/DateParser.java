package vn.dongtin.text.date;

import java.util.ArrayList;
import java.util.List;
import vn.dongtin.text.number.Atoms;
import vn.dongtin.text.token.Tokens;

/**
 * Reads the dates of a text: {@code 10:55, 04/12/2025}, {@code Chiều 5/12}, {@code tháng 9/2018}, {@code quý III},
 * {@code hôm qua}, {@code thứ 5 tuần sau}, {@code 6 tháng đầu năm}, {@code từ 3/12 đến 5/1}, {@code mùng 1 Tết}, ISO 8601
 * and English forms. Day comes before month. A day and month without a year count only with a cue ({@code ngày}, a part
 * of the day, {@code từ} …), on a line of their own or when they can be no fraction; impossible days never count. Linear in the length of the text;
 * stateless and thread-safe.
 */
public final class DateParser {

    /**
     * Returns the dates in the order of the text, without overlap.
     *
     * @param nfcText text in NFC
     * @param context what gives a date without a year its year
     */
    public List<DateMention> parse(String nfcText, DateContext context) {
        return parse(LineTokens.of(nfcText), context);
    }

    /** Returns the dates of a text that is cut into tokens already. */
    public List<DateMention> parse(Tokens tokens, DateContext context) {
        return parse(Atoms.of(tokens), context);
    }

    /** Returns the dates of a text that is cut into atoms already. */
    public List<DateMention> parse(Atoms atoms, DateContext context) {
        List<FoundDate> found = new DateScan(atoms).run();
        Frame frame = new Frame(
                context.publishedOn(),
                context.publishedAt(),
                context.lean() == DateContext.Lean.AHEAD,
                new YearResolver(context, new NamedYears(atoms, found)));
        DateValues values = new DateValues(frame);
        List<DateMention> mentions = new ArrayList<>(found.size());
        for (FoundDate date : found) {
            Value value = values.of(date);
            if (value != null) {
                mentions.add(mention(atoms, date, value));
            }
        }
        return mentions;
    }

    private static DateMention mention(Atoms atoms, FoundDate date, Value value) {
        int start = atoms.start(date.from());
        int end = atoms.end(date.to());
        boolean lunar = date.meaning() instanceof Lunar;
        String surface = atoms.text().substring(start, end);
        return new DateMention(
                start, end, surface, value.text(), value.precision(), value.inferred(), lunar, date.part());
    }

    /** Tells whether a line is a date, with or without a time, and nothing else that matters. */
    public static boolean isDateLine(String line) {
        return line.length() <= DateLine.LONGEST
                && new DateParser()
                        .parse(line, DateContext.NONE).stream()
                                .anyMatch(
                                        date -> DateLine.isFilledBy(date.start(), date.end(), line, 0, line.length()));
    }
}
