package vn.dongtin.contract;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Says something of many random values; a failure names the seed that repeats it. */
public final class Property {

    private static final long SEED = 20_261_121L;

    private Property() {}

    /** Runs the property so often, each time with a source of its own. */
    public static void forAll(int runs, Consumer<SplittableRandom> property) {
        for (long seed = SEED; seed < SEED + runs; seed++) {
            try {
                property.accept(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("does not hold for seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /** One of these. */
    @SafeVarargs
    public static <T> T oneOf(SplittableRandom random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
