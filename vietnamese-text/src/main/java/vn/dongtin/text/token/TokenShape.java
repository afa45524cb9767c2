package vn.dongtin.text.token;

/** What a token is built of. */
public enum TokenShape {
    /** Letters, all small: {@code nghiêng}. */
    LOWER(0),
    /** Letters, only the first a capital: {@code Nam}; also a single capital letter. */
    CAPITALIZED(1),
    /** Two capital letters or more and no small one: {@code UBND}, {@code TP.HCM}, {@code KH&CN}. */
    UPPER(2),
    /** Letters in another order of small and capital: {@code iPhone}, {@code VnExpress}. */
    MIXED(3),
    /** Digits and the marks inside numbers, dates and times: {@code 1.340}, {@code 4/12/2025}, {@code 10:55}. */
    NUMBER(4),
    /** Digits and letters: {@code 5h30}, {@code H100}, {@code 100/2019/NĐ-CP}. */
    ALPHANUMERIC(5),
    /** A web or mail address, a site or a file name. */
    ADDRESS(6),
    /** Marks and symbols; equal ones in a row are one token. */
    MARK(7);

    private static final TokenShape[] ALL = values();

    private final byte code;

    TokenShape(int code) {
        this.code = (byte) code;
    }

    /** Returns the place among the shapes, a number of models that never changes. */
    public byte code() {
        return code;
    }

    static TokenShape of(int code) {
        return ALL[code];
    }

    /** Tells whether the token begins with a capital letter or holds one. */
    public boolean hasCapital() {
        return this == CAPITALIZED || this == UPPER || this == MIXED;
    }

    /** Tells whether the token is made of letters. */
    public boolean isWord() {
        return this == LOWER || hasCapital();
    }
}
