package vn.dongtin.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class HashedValuesTest {

    @Test
    void everyValueIsFoundAndNoOther() {
        int[] keys = keys(new Random(7), 20_000);
        short[] values = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = (short) (i - 10_000);
        }
        HashedValues table = new HashedValues(keys, values);
        for (int i = 0; i < keys.length; i++) {
            assertThat(table.get(keys[i])).isEqualTo(values[i]);
        }
        assertThat(table.get(0)).isZero();
    }

    private static int[] keys(Random random, int count) {
        TreeSet<Integer> keys = new TreeSet<>();
        while (keys.size() < count) {
            keys.add(random.nextInt() | 1);
        }
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void emptyTableHasNothing() {
        HashedValues table = new HashedValues(new int[0], new short[0]);
        assertThat(table.get(1)).isZero();
        assertThat(table.get(-1)).isZero();
    }
}
