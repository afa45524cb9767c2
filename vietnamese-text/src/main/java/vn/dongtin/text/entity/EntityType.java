package vn.dongtin.text.entity;

/** The kinds of names, as {@code docs/entities.md} defines them. */
public enum EntityType {
    /** A person. */
    PER,
    /** An organisation. */
    ORG,
    /** A place, countries included. */
    LOC,
    /** An event with a name. */
    EVT,
    /** A product, work, law or prize with a name. */
    PRD
}
