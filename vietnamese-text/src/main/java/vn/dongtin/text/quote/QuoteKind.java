package vn.dongtin.text.quote;

/** How words are quoted. */
public enum QuoteKind {
    /** Word for word, between quotation marks. */
    DIRECT,
    /** In the words of the writer: {@code ông Nam cho biết giá sẽ giảm}. */
    INDIRECT
}
