package vn.dongtin.text.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CountsTest {

    @Test
    void countsKeepTheirFirstPlaceBeyondTheExpectedSize() {
        Counts counts = new Counts(1);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 10_000; i++) {
                counts.add(i * 7 - 20_000, round * 10_000 + i, 2, 1.5f);
            }
        }
        assertThat(counts.size()).isEqualTo(10_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(counts.number(i)).isEqualTo(i * 7 - 20_000);
            assertThat(counts.firstToken(i)).isEqualTo(i);
            assertThat(counts.weight(i)).isEqualTo(3);
        }
    }

    @Test
    void tableFindsWhatItHoldsAndNothingElse() {
        int[] fingerprints = new int[5000];
        for (int i = 0; i < fingerprints.length; i++) {
            fingerprints[i] = i * 1_000_003;
        }
        KeyTable table = new KeyTable(fingerprints);
        for (int i = 0; i < fingerprints.length; i++) {
            assertThat(table.find(fingerprints[i])).isEqualTo(i);
            assertThat(table.find(fingerprints[i] + 1)).isEqualTo(-1);
        }
        assertThat(new KeyTable(new int[0]).find(0)).isEqualTo(-1);
    }
}
