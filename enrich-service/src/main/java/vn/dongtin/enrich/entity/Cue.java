package vn.dongtin.enrich.entity;

/** What a word before a name says about it. */
enum Cue {
    /** A title or form of address: a person follows, and the title is no part of the name. */
    TITLE,
    /** The kind of a place: it belongs to the name, as in {@code tỉnh Bắc Ninh}, and the name alone is the place. */
    PLACE,
    /** The head of an organisation's name: {@code Công ty}, {@code Trung tâm}. It belongs to the name. */
    HEAD,
    /** A family name. */
    SURNAME,
    /** A word that is no name although it stands at the start of a sentence or in a headline. */
    COMMON
}
