package vn.dongtin.text.sentence;

import java.util.Locale;
import java.util.Set;

/** Words after which a full stop is usually part of the word, and words that usually open a sentence. */
public final class Abbreviations {

    /** Longest piece of text before a full stop that is looked at. */
    static final int LONGEST = 12;

    /** Stand before a name or number: no sentence ends there. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "tp", "tx", "tt", "q", "p", "th", "ths", "th.s", "ts", "gs", "pgs", "gs.ts", "pgs.ts", "gs.tskh", "tskh",
            "bs", "bs.ths", "bs.ts", "pgs.bs", "gs.bs", "ks", "kts", "ls", "đt", "tel", "nxb", "nsnd", "nsưt", "đ/c",
            "mr", "mrs", "ms", "dr", "prof", "st", "vs", "mt");

    /** Stand before a number only. */
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nr", "vol", "pp", "fig");

    /** Stand behind a name or at the end of a list: a sentence may end there. */
    private static final Set<String> BEHIND_NAME =
            Set.of("inc", "co", "ltd", "corp", "jr", "sr", "bros", "a.m", "p.m", "etc", "e.g", "i.e", "ph.d");

    /** Those that are also written in lower case; in the others a small letter means another word. */
    private static final Set<String> ALSO_LOWER =
            Set.of("tp", "tel", "đt", "đ/c", "vs", "vol", "pp", "a.m", "p.m", "etc", "e.g", "i.e");

    private static final Set<String> OPENERS = Set.of(
            "anh", "bà", "bên", "các", "chị", "chúng", "cùng", "cũng", "do", "dù", "đây", "đặc", "đến", "để", "điều",
            "đó", "đồng", "đối", "hai", "hiện", "họ", "hôm", "khi", "không", "mặc", "mỗi", "một", "năm", "nếu", "ngay",
            "ngoài", "ngày", "nhiều", "như", "những", "nhưng", "ông", "qua", "sau", "sáng", "chiều", "tối", "song",
            "tại", "theo", "tôi", "trên", "trong", "trước", "từ", "tuy", "và", "vì", "việc", "với", "the", "this",
            "these", "it", "he", "she", "they", "we", "in", "on", "at", "but", "and", "however", "a", "an");

    /** What follows a dot inside a name of a site or file, in whatever case. */
    private static final Set<String> SUFFIXES = Set.of(
            "com", "net", "org", "gov", "edu", "vn", "io", "ai", "tv", "info", "jpg", "jpeg", "png", "gif", "webp",
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "mp3", "mp4", "html", "htm", "txt", "zip", "js", "csv");

    private Abbreviations() {}

    public static boolean standsBeforeName(String word) {
        return isListed(BEFORE_NAME, word);
    }

    static boolean standsBeforeNumber(String word) {
        return isListed(BEFORE_NUMBER, word);
    }

    /** Tells whether a word often goes on with its sentence: {@code Inc}, {@code U.S}, the initial {@code W}. */
    static boolean mayGoOn(String word) {
        return isListed(BEHIND_NAME, word) || isInitials(word);
    }

    static boolean opensSentence(String word) {
        return OPENERS.contains(lower(word));
    }

    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(lower(word));
    }

    private static boolean isListed(Set<String> words, String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.charAt(0)) || ALSO_LOWER.contains(word))
                && words.contains(lower(word));
    }

    /** One unmarked capital, or several with dots between. {@code Á} in {@code Đông Nam Á} is a word. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean fits = i % 2 == 0 ? c >= 'A' && c <= 'Z' : c == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
