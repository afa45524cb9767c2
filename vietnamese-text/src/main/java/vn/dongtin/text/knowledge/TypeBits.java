package vn.dongtin.text.knowledge;

import vn.dongtin.text.entity.EntityType;

/** Sets of entity types as bits. */
public final class TypeBits {

    private TypeBits() {}

    /** Returns the bit of a type. */
    public static int of(EntityType type) {
        return switch (type) {
            case PER -> 1;
            case ORG -> 2;
            case LOC -> 4;
            case EVT -> 8;
            case PRD -> 16;
        };
    }

    /** Tells whether a set holds a type. */
    public static boolean has(int types, EntityType type) {
        return (types & of(type)) != 0;
    }
}
