package vn.dongtin.text.command;

import java.util.Set;

/** Counts what was found rightly, wrongly and not at all. Not thread-safe. */
final class Tally {

    private long right;
    private long given;
    private long wanted;

    /** Adds one article. */
    void add(Set<String> gold, Set<String> system) {
        right += system.stream().filter(gold::contains).count();
        given += system.size();
        wanted += gold.size();
    }

    boolean isEmpty() {
        return given == 0 && wanted == 0;
    }

    long wanted() {
        return wanted;
    }

    /** Returns the share of what was found that is right, in percent. */
    double precision() {
        return given == 0 ? 0 : 100.0 * right / given;
    }

    /** Returns the share of what is there that was found, in percent. */
    double recall() {
        return wanted == 0 ? 0 : 100.0 * right / wanted;
    }

    /** Returns the harmonic mean of precision and recall, in percent. */
    double f1() {
        return given + wanted == 0 ? 0 : 200.0 * right / (given + wanted);
    }
}
