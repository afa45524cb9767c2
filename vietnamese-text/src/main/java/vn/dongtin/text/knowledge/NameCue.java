package vn.dongtin.text.knowledge;

/** What a word says about the name it stands in or before. */
public enum NameCue {
    /** A Vietnamese family name: {@code Nguyễn}. */
    SURNAME(1, "surnames.txt", true),
    /** A syllable of Vietnamese middle and given names: {@code Thị}, {@code Long}. */
    GIVEN_NAME(2, "given-names.txt", true),
    /** A first or family name of other languages: {@code Bernard}, {@code Kim}. */
    FOREIGN_NAME(4, "foreign-names.txt", true),
    /** An address, office or trade that stands before a person's name: {@code ông}, {@code Phó Thủ tướng}. */
    TITLE(8, "titles.txt", false),
    /** The head of an organisation's name: {@code Cục}, {@code Công ty cổ phần}. */
    ORGANIZATION_HEAD(16, "organization-heads.txt", false),
    /** The head of a place's name: {@code tỉnh}, {@code sân bay}. */
    PLACE_HEAD(32, "place-heads.txt", false),
    /** The head of an event's name: {@code lễ hội}, {@code bão số}. */
    EVENT_HEAD(64, "event-heads.txt", false),
    /** The head of a product's, work's or law's name: {@code phim}, {@code Nghị định}. */
    PRODUCT_HEAD(128, "product-heads.txt", false);

    private final int bit;
    private final String file;
    private final boolean capital;

    NameCue(int bit, String file, boolean capital) {
        this.bit = bit;
        this.file = file;
        this.capital = capital;
    }

    /** Returns the bit that stands for the cue in a match. */
    public int bit() {
        return bit;
    }

    /** Tells whether the bits of a match hold this cue. */
    public boolean isIn(int cues) {
        return (cues & bit) != 0;
    }

    String file() {
        return file;
    }

    /** Tells whether the word must begin with a capital. */
    boolean isName() {
        return capital;
    }
}
