package vn.dongtin.text.normal;

/**
 * Brings text into one clean form: runs of more than 30 combining marks cut, lone surrogates replaced, control and
 * invisible characters removed, every line end {@code \n}, every space U+0020, and NFC (UAX #15). Line feeds and tabs
 * stay. The result is a fixed point: normalising it again changes nothing. Linear in the length of the text.
 */
public final class TextNormalizer {

    private TextNormalizer() {}

    /** Normalises a text of any length and content; never throws on content. */
    public static NormalizedText normalize(CharSequence raw) {
        CharacterFilter filter = new CharacterFilter();
        NormalizationPass pass = new NormalizationPass(raw, filter);
        pass.run();
        return new NormalizedText(pass.text(), pass.offsets(), filter.changes(pass.cutMarks()));
    }

    /** Returns the NFC form with runs of marks cut at 30, and nothing else changed. */
    public static String nfc(String text) {
        NormalizationPass pass = new NormalizationPass(text, null);
        pass.run();
        return pass.text();
    }
}
