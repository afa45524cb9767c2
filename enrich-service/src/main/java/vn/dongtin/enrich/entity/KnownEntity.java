package vn.dongtin.enrich.entity;

import vn.dongtin.contract.article.EntityType;

/**
 * An entry of the gazetteer.
 *
 * @param id {@code dt:<kind>:<slug>}
 * @param type its kind
 * @param label its name for people
 */
record KnownEntity(String id, EntityType type, String label) {}
