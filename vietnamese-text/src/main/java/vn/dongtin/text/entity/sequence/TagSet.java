package vn.dongtin.text.entity.sequence;

import vn.dongtin.text.entity.EntityType;

/**
 * The tags of the sequence model: outside, and for each type begin, inside, end and single. Tags are numbers, so that
 * weights lie in plain arrays.
 */
public final class TagSet {

    public static final int OUTSIDE = 0;
    public static final int BEGIN = 0;
    public static final int INSIDE = 1;
    public static final int END = 2;
    public static final int SINGLE = 3;

    private static final EntityType[] NAMES = EntityType.values();
    private static final int PARTS = 4;

    /** Number of types. */
    public static final int TYPES = NAMES.length;

    /** Number of tags. */
    public static final int SIZE = 1 + PARTS * TYPES;

    private TagSet() {}

    /** Returns the tag of one part of a name of a type, given as its place among the types. */
    public static int tag(int type, int part) {
        return 1 + PARTS * type + part;
    }

    public static EntityType type(int tag) {
        return NAMES[(tag - 1) / PARTS];
    }

    /** Returns the place of a tag's type among the types. */
    public static int typePlace(int tag) {
        return (tag - 1) / PARTS;
    }

    /** Returns the place of a type among the types. */
    public static int place(EntityType type) {
        for (int place = 0; place < TYPES; place++) {
            if (NAMES[place] == type) {
                return place;
            }
        }
        throw new IllegalArgumentException("No tag stands for " + type + ".");
    }

    public static int part(int tag) {
        return (tag - 1) % PARTS;
    }

    public static boolean opens(int tag) {
        return tag != OUTSIDE && (part(tag) == BEGIN || part(tag) == SINGLE);
    }

    public static boolean closes(int tag) {
        return tag != OUTSIDE && (part(tag) == END || part(tag) == SINGLE);
    }

    /** Tells whether a sentence may begin with the tag. */
    public static boolean mayBegin(int tag) {
        return tag == OUTSIDE || opens(tag);
    }

    /** Tells whether a sentence may end with the tag. */
    public static boolean mayEnd(int tag) {
        return tag == OUTSIDE || closes(tag);
    }

    /** Tells whether one tag may follow another. */
    public static boolean mayFollow(int first, int second) {
        if (mayEnd(first)) {
            return mayBegin(second);
        }
        return second != OUTSIDE && !opens(second) && (first - 1) / PARTS == (second - 1) / PARTS;
    }
}
