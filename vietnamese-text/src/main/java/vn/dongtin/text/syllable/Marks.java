package vn.dongtin.text.syllable;

/** The marks of Vietnamese spelling: tones, and those of ă â ê ô ơ ư đ. Reads NFC. */
public final class Marks {

    private Marks() {}

    /** Tells whether any letter carries a tone mark or is one of ă â ê ô ơ ư đ. */
    public static boolean hasMark(CharSequence syllable) {
        for (int i = 0; i < syllable.length(); i++) {
            char letter = syllable.charAt(i);
            if (VietnameseLetters.plain(letter) != letter) {
                return true;
            }
        }
        return false;
    }

    /** Returns the text of the same length without Vietnamese marks; đ becomes d, other letters stay. */
    public static String strip(CharSequence text) {
        char[] stripped = new char[text.length()];
        for (int i = 0; i < stripped.length; i++) {
            stripped[i] = VietnameseLetters.plain(text.charAt(i));
        }
        return new String(stripped);
    }
}
