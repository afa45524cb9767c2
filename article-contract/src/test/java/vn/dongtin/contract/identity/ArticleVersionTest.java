package vn.dongtin.contract.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dongtin.contract.Property;

class ArticleVersionTest {

    private static final long NOW = 1_764_820_800_000L;
    private static final long HOUR = Duration.ofHours(1).toMillis();

    @Test
    void theFirstVersionFollowsTheClock() {
        assertThat(ArticleVersion.next(NOW, 0)).isEqualTo(1_764_820_800_000_000L);
    }

    @Test
    void theNextVersionWithinAMillisecondIsOneMore() {
        long first = ArticleVersion.next(NOW, 0);

        assertThat(ArticleVersion.next(NOW, first)).isEqualTo(first + 1);
    }

    @Test
    void risesWhateverTheClockDoes() {
        Property.forAll(500, random -> {
            long newest = 0;
            for (int i = 0; i < 50; i++) {
                long clock = NOW + random.nextLong(-48 * HOUR, 48 * HOUR);
                long next = ArticleVersion.next(clock, newest);
                assertThat(next).isGreaterThan(newest);
                newest = next;
            }
        });
    }

    @Test
    void risesOverARestartWithTheClockSetBack() {
        long before = ArticleVersion.next(NOW, 0);
        long newestReplayed = before;

        assertThat(ArticleVersion.next(NOW - 24 * HOUR, newestReplayed)).isEqualTo(before + 1);
    }

    @Test
    void risesWhenInstancesWithClocksTwoHoursApartTakeTurns() {
        Property.forAll(500, random -> {
            long newest = 0;
            long time = NOW;
            for (int i = 0; i < 50; i++) {
                time += random.nextLong(0, 1_000);
                long clock = time + (random.nextBoolean() ? HOUR : -HOUR);
                long next = ArticleVersion.next(clock, newest);
                assertThat(next).isGreaterThan(newest);
                newest = next;
            }
        });
    }

    @Test
    void worksUpToItsBound() {
        assertThat(ArticleVersion.next(NOW, ArticleVersion.MAX - 1)).isEqualTo(ArticleVersion.MAX);
        assertThat(ArticleVersion.check(ArticleVersion.MAX)).isEqualTo(9_007_199_254_740_991L);
        assertThat((long) (double) ArticleVersion.MAX).as("exact in JavaScript").isEqualTo(ArticleVersion.MAX);
        assertThat(Math.multiplyExact(ArticleVersion.MAX, 1_024L))
                .as("fits the index version")
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {(1L << 53) - 1, 1L << 53, Long.MAX_VALUE - 1, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void nothingFollowsAVersionOutOfBounds(long newestKnown) {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleVersion.next(NOW, newestKnown));
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_741L, 1L << 53, Long.MAX_VALUE / 1_000 + 1, Long.MAX_VALUE})
    void aClockBeyondTheBoundIsRefused(long clock) {
        assertThatIllegalArgumentException().isThrownBy(() -> ArticleVersion.next(clock, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void aClockBeforeAllTimesDoesNoHarm(long clock) {
        assertThat(ArticleVersion.next(clock, 0)).isEqualTo(1);
        assertThat(ArticleVersion.next(clock, 7)).isEqualTo(8);
    }
}
