package vn.dongtin.text.amount;

/** How the words around an amount limit it. */
public enum Bound {
    /** Nothing limits it. */
    EXACT,
    /** {@code khoảng}, {@code gần}. */
    ABOUT,
    /** {@code dưới}, {@code không quá}, {@code … trở xuống}. */
    AT_MOST,
    /** {@code hơn}, {@code ít nhất}, {@code … trở lên}. */
    AT_LEAST
}
