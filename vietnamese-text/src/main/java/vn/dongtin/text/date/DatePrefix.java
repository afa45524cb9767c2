package vn.dongtin.text.date;

/**
 * The words right before a date that belong to it: {@code Chiều ngày}, {@code Thứ năm,}.
 *
 * @param from first token of the prefix, or of the date when there is none
 * @param partOfDay the part of the day in lower case; empty when none stands there
 */
record DatePrefix(int from, String partOfDay) {

    private static final int MAX_PARTS = 4;

    static DatePrefix before(DateTokens tokens, int date) {
        DatePrefix prefix = new DatePrefix(date, "");
        for (int i = 0; i < MAX_PARTS; i++) {
            DatePrefix longer = prefix.extended(tokens);
            if (longer.from == prefix.from) {
                return prefix;
            }
            prefix = longer;
        }
        return prefix;
    }

    private DatePrefix extended(DateTokens tokens) {
        String word = tokens.word(from - 1);
        if (CueWords.isDay(word)) {
            return new DatePrefix(from - 1, partOfDay);
        }
        if (partOfDay.isEmpty() && CueWords.isPartOfDay(word)) {
            boolean dawn = word.equals("sáng") && tokens.isWord(from - 2, "rạng");
            return new DatePrefix(dawn ? from - 2 : from - 1, word);
        }
        return new DatePrefix(weekdayStart(tokens, from), partOfDay);
    }

    /** Returns where the weekday begins that ends, comma or not, before a token; the token itself if none does. */
    static int weekdayStart(DateTokens tokens, int before) {
        int last = tokens.isSymbol(before - 1, ',') ? before - 2 : before - 1;
        String word = tokens.word(last);
        boolean numbered = tokens.digits(last) == 1 && tokens.value(last) >= 2 && tokens.value(last) <= 7;
        boolean weekday = (numbered || CueWords.isWeekday(word)) && tokens.isWord(last - 1, "thứ");
        boolean sunday = word.equals("nhật") && tokens.isWord(last - 1, "chủ");
        return weekday || sunday ? last - 1 : before;
    }
}
