package vn.dongtin.text.language;

/** The languages that are told apart. */
public enum Language {
    /** Vietnamese, with or without its marks. */
    VI("vi"),
    /** English. */
    EN("en"),
    /** Any other language, or text in no language. */
    OTHER("other");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Returns {@code vi}, {@code en} or {@code other}. */
    public String code() {
        return code;
    }

    /**
     * Returns the language of a code.
     *
     * @throws IllegalArgumentException when the code is none of {@code vi}, {@code en}, {@code other}
     */
    public static Language ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("unknown language code '" + code + "': use vi, en or other");
    }
}
