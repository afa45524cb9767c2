package vn.dongtin.search.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeBoundTest {

    private final TimeBound bound = new TimeBound(Instant.parse("2025-12-05T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2025-12-04, 2025-12-03T17:00:00Z",
        "2025-12-04T10:55:00+07:00, 2025-12-04T03:55:00Z",
        "2025-12-04T10:55:00 07:00, 2025-12-04T03:55:00Z",
        "2025-12-04T03:55:00Z, 2025-12-04T03:55:00Z",
        "7d, 2025-11-28T12:00:00Z",
        "now-24h, 2025-12-04T12:00:00Z",
        "90m, 2025-12-05T10:30:00Z",
        "2w, 2025-11-21T12:00:00Z",
        "now, 2025-12-05T12:00:00Z",
    })
    void readsTheThreeForms(String text, Instant expected) {
        assertThat(bound.from(text)).isEqualTo(expected);
    }

    @Test
    void theEndOfADateIsTheNextDay() {
        assertThat(bound.before("2025-12-04")).isEqualTo("2025-12-04T17:00:00Z");
        assertThat(bound.before("2025-12-04T03:55:00Z")).isEqualTo("2025-12-04T03:55:00.001Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2025",
                "2025-02-30",
                "2025-12-04T10:55:00",
                "d",
                "7",
                "7y",
                "-7d",
                "999999d",
                "٧d",
                "now-",
                "now+1d",
                "+999999999-01-01T00:00:00Z",
                "0000-01-01",
                "TTTTTTTTTT"
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> bound.from(text)).isInstanceOf(DateTimeException.class);
    }
}
