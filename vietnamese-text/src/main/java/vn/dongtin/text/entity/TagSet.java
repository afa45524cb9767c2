package vn.dongtin.text.entity;

/**
 * The tags of the sequence model: outside, and for each type begin, inside, end and single. Tags are numbers, so that
 * weights lie in plain arrays.
 */
final class TagSet {

    static final int OUTSIDE = 0;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int END = 2;
    static final int SINGLE = 3;

    private static final EntityType[] TYPES = EntityType.values();
    private static final int PARTS = 4;

    /** Number of tags. */
    static final int SIZE = 1 + PARTS * TYPES.length;

    private TagSet() {}

    /** Returns the tag of one part of a name of a type, given as its place among the types. */
    static int tag(int type, int part) {
        return 1 + PARTS * type + part;
    }

    static EntityType type(int tag) {
        return TYPES[(tag - 1) / PARTS];
    }

    static int part(int tag) {
        return (tag - 1) % PARTS;
    }

    static boolean opens(int tag) {
        return tag != OUTSIDE && (part(tag) == BEGIN || part(tag) == SINGLE);
    }

    static boolean closes(int tag) {
        return tag != OUTSIDE && (part(tag) == END || part(tag) == SINGLE);
    }

    /** Tells whether a sentence may begin with the tag. */
    static boolean mayBegin(int tag) {
        return tag == OUTSIDE || opens(tag);
    }

    /** Tells whether a sentence may end with the tag. */
    static boolean mayEnd(int tag) {
        return tag == OUTSIDE || closes(tag);
    }

    /** Tells whether one tag may follow another. */
    static boolean mayFollow(int first, int second) {
        if (mayEnd(first)) {
            return mayBegin(second);
        }
        return second != OUTSIDE && !opens(second) && (first - 1) / PARTS == (second - 1) / PARTS;
    }
}
