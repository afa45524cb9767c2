package vn.dongtin.text.annotate;

/** The parts of an analysis, in an order in which each finds what it builds on. */
public enum Stage {
    /** Language of title and text. */
    LANGUAGE,
    /** Words out of syllables. */
    WORDS,
    /** Dates and periods, and the publication date. */
    DATES,
    /** Money, percentages and quantities. */
    AMOUNTS,
    /** Names; builds on the words. */
    ENTITIES,
    /** What the names stand for; builds on the names. */
    LINKS,
    /** Topics; builds on the words. */
    TOPICS,
    /** Quotes and their speakers; builds on the names. */
    QUOTES,
    /** Keyphrases; builds on words and names. */
    KEYPHRASES,
    /** Sentences to read first. */
    SUMMARY
}
