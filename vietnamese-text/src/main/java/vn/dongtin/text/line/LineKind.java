package vn.dongtin.text.line;

/** What a sentence is in an article. */
public enum LineKind {
    /** Running text. */
    TEXT,
    /** The title or a heading: a line without a full stop above other lines. */
    HEADING,
    /** What stands below a picture, or the credit of one: {@code (Ảnh: An Đăng/TTXVN)}, {@code Nguồn: VGP}. */
    CAPTION,
    /** Who wrote or passed on the article: {@code Nguyễn Văn An - TTXVN}, {@code Theo VnExpress}, {@code PV}. */
    BYLINE,
    /** The name of a picture's file, or an address, alone on its line. */
    FILE,
    /** Nothing but date and time: {@code 10:55, 04/12/2025}. */
    DATE_LINE,
    /** Points to another article: {@code Xem thêm: …}. */
    LINK
}
