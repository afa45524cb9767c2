package vn.dongtin.text.syllable;

import java.util.Locale;

/**
 * The letters of Vietnamese as NFC characters, each vowel with its six tones. Every method is a table look-up and
 * takes any character; one that is no Vietnamese letter comes back as it is.
 */
public final class VietnameseLetters {

    private static final int TONES = 6;
    private static final String LOWER_VOWELS =
            "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
    private static final String VOWELS = LOWER_VOWELS + LOWER_VOWELS.toUpperCase(Locale.ROOT);
    private static final String MARKED = "ăâêôơưđĂÂÊÔƠƯĐ";
    private static final String UNMARKED = "aaeooudAAEOOUD";

    private static final int TABLE_SIZE = 0x1F00;
    /** Place in {@link #VOWELS} plus one, 0 for everything else. */
    private static final short[] PLACES = places();

    private VietnameseLetters() {}

    private static short[] places() {
        short[] places = new short[TABLE_SIZE];
        for (int i = 0; i < VOWELS.length(); i++) {
            places[VOWELS.charAt(i)] = (short) (i + 1);
        }
        return places;
    }

    private static int place(char letter) {
        return letter < TABLE_SIZE ? PLACES[letter] - 1 : -1;
    }

    /** Tells whether the letter is a vowel of Vietnamese, y among them, with or without marks. */
    public static boolean isVowel(char letter) {
        return place(letter) >= 0;
    }

    /** Returns the tone a letter carries: 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng. */
    public static int tone(char letter) {
        int place = place(letter);
        return place < 0 ? 0 : place % TONES;
    }

    /** Returns the letter without its tone mark; ă â ê ô ơ ư đ keep theirs. */
    public static char withoutTone(char letter) {
        return withTone(letter, 0);
    }

    /**
     * Returns the vowel with another tone.
     *
     * @param tone 0 to 5 as in {@link #tone}
     */
    public static char withTone(char letter, int tone) {
        int place = place(letter);
        return place < 0 ? letter : VOWELS.charAt(place - place % TONES + tone);
    }

    /** Tells whether the letter is one of ă â ê ô ơ ư đ, whatever its tone and case. */
    public static boolean hasQuality(char letter) {
        return letter >= 0x80 && MARKED.indexOf(withoutTone(letter)) >= 0;
    }

    /** Returns the letter without tone and quality mark: {@code ố} and {@code Đ} give {@code o} and {@code D}. */
    public static char plain(char letter) {
        if (letter < 0x80) {
            return letter;
        }
        char toneless = withoutTone(letter);
        int quality = MARKED.indexOf(toneless);
        return quality < 0 ? toneless : UNMARKED.charAt(quality);
    }
}
