package vn.dongtin.contract.article;

/**
 * An entity that an article names.
 *
 * @param id the same in every article
 * @param type its kind
 * @param label its name for people
 * @param mentions how often the article names it
 */
public record EntityTag(String id, EntityType type, String label, int mentions) {

    public EntityTag {
        Required.present(id, "entity.id");
        Required.present(type, "entity.type");
        Required.present(label, "entity.label");
        Required.positive(mentions, "entity.mentions");
    }
}
