package vn.dongtin.bench.corpus;

/**
 * A stream of numbers that is the same on every machine and JDK: SplitMix64 (Steele, Lea, Flood: Fast Splittable
 * Pseudorandom Number Generators, OOPSLA 2014). The generators of the JDK may change their derived methods between
 * releases. Not safe for use by several threads.
 */
final class Dice {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** A stream of its own for each number: what article 7 is does not depend on articles 1 to 6. */
    static Dice of(long seed, long number) {
        return new Dice(mix(mix(seed) + number * GAMMA));
    }

    long next() {
        state += GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to bound, without bound. */
    int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /** From least to most, both among them. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** From 0 to 1, without 1. */
    double fraction() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** Of the standard normal distribution (Box and Muller). {@code StrictMath} rounds alike everywhere. */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
        return radius * StrictMath.cos(2 * StrictMath.PI * fraction());
    }

    String one(String[] of) {
        return of[below(of.length)];
    }
}
