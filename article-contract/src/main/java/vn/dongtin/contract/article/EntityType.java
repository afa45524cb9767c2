package vn.dongtin.contract.article;

/** What kind of thing a name names: person, organisation, place, event, product. */
public enum EntityType {
    PER,
    ORG,
    LOC,
    EVT,
    PRD
}
