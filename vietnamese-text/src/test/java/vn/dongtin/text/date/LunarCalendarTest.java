package vn.dongtin.text.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LunarCalendarTest {

    /** 1968, 1985 and 2007 are years in which Vietnam and China kept the new year on different days. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1968-01-29",
                "1985-01-21",
                "2000-02-05",
                "2007-02-17",
                "2023-01-22",
                "2024-02-10",
                "2025-01-29",
                "2026-02-17",
                "2030-02-02"
            })
    void newYearIsTheFirstDayOfTheFirstMonth(LocalDate day) {
        assertThat(LunarCalendar.toSolar(day.getYear(), 1, 1)).isEqualTo(day);
        assertThat(LunarCalendar.lastDay(day.getYear() - 1)).isEqualTo(day.minusDays(1));
    }

    @Test
    void knownFeastsFallOnTheirDays() {
        assertThat(LunarCalendar.toSolar(2025, 3, 10)).isEqualTo("2025-04-07");
        assertThat(LunarCalendar.toSolar(2025, 8, 15)).isEqualTo("2025-10-06");
        assertThat(LunarCalendar.toSolar(2024, 12, 23)).isEqualTo("2025-01-22");
        assertThat(LunarCalendar.toSolar(2023, 8, 15)).isEqualTo("2023-09-29");
    }

    @Test
    void monthsFollowEachOtherWithoutGapExceptForTheLeapMonth() {
        for (int year = 1900; year < 2100; year++) {
            for (int month = 1; month < 12; month++) {
                LocalDate first = LunarCalendar.toSolar(year, month, 1);
                LocalDate next = LunarCalendar.toSolar(year, month + 1, 1);
                assertThat(first).isNotNull();
                assertThat(next).isNotNull();
                long days = java.time.temporal.ChronoUnit.DAYS.between(first, next);
                assertThat(days).as("%d-%d", year, month).isIn(29L, 30L, 58L, 59L, 60L);
            }
        }
    }

    @Test
    void dayThatTheMonthDoesNotHaveIsNone() {
        assertThat(LunarCalendar.toSolar(2024, 12, 30)).isNull();
        assertThat(LunarCalendar.toSolar(1700, 1, 1)).isNull();
        assertThat(LunarCalendar.toSolar(2400, 1, 1)).isNull();
    }
}
