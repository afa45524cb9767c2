package vn.dongtin.text.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The Vietnamese lunar calendar, computed from new moons and the longitude of the sun at Vietnam's time UTC+7, after
 * Hồ Ngọc Đức, "Thuật toán tính âm lịch" (Computing the Vietnamese lunar calendar), whose series are those of Jean
 * Meeus, "Astronomical Algorithms", 1998. Before 1968 the civil calendar of the time used other meridians and may differ
 * by a day. The calculation is exact enough for the years 1800 to 2199, outside of which there is no answer.
 */
final class LunarCalendar {

    static final int FIRST_YEAR = 1800;
    static final int LAST_YEAR = 2199;

    private static final double HOURS_EAST = 7.0;
    private static final double MONTH = 29.530588853;
    /** Julian day of the new moon number 0, 1 January 1900. */
    private static final double NEW_MOON_0 = 2415021.076998695;
    /** Julian day number of 1 January 1970. */
    private static final int EPOCH = 2440588;

    private LunarCalendar() {}

    /**
     * Returns the day of the common calendar; null when the month has no such day or the year is out of range.
     *
     * @param year the year in which the lunar year begins
     * @param month 1 to 12, never the leap month
     * @param day 1 to 30
     */
    static @Nullable LocalDate toSolar(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return null;
        }
        int first = monthStart(year, month, 0);
        return first + day - 1 < monthStart(year, month, 1) ? LocalDate.ofEpochDay(first + day - 1L - EPOCH) : null;
    }

    /** Returns the last day of a lunar year, the eve of the next. */
    static @Nullable LocalDate lastDay(int year) {
        LocalDate next = toSolar(year + 1, 1, 1);
        return next == null ? null : next.minusDays(1);
    }

    /** Returns the Julian day number of the first day of a month or of those after it. */
    private static int monthStart(int year, int month, int further) {
        int before = month < 11 ? month11(year - 1) : month11(year);
        int after = month < 11 ? month11(year) : month11(year + 1);
        int offset = month < 11 ? month + 1 : month - 11;
        boolean leapYear = after - before > 365;
        if (leapYear && offset >= leapOffset(before)) {
            offset++;
        }
        int k = (int) Math.floor(0.5 + (before - NEW_MOON_0) / MONTH);
        return newMoonDay(k + offset + further);
    }

    /** Returns the first day of the eleventh month, in which the winter solstice falls. */
    private static int month11(int year) {
        int days = (int) (LocalDate.of(year, 12, 31).toEpochDay() + EPOCH) - 2415021;
        int k = (int) Math.floor(days / MONTH);
        int day = newMoonDay(k);
        return solarTerm(day) >= 9 ? newMoonDay(k - 1) : day;
    }

    /** Returns which month behind the eleventh is the leap month: the first in which the sun enters no new sign. */
    private static int leapOffset(int month11) {
        int k = (int) Math.floor(0.5 + (month11 - NEW_MOON_0) / MONTH);
        int last = solarTerm(newMoonDay(k + 1));
        for (int i = 2; i < 14; i++) {
            int term = solarTerm(newMoonDay(k + i));
            if (term == last) {
                return i - 1;
            }
            last = term;
        }
        return 13;
    }

    private static int newMoonDay(int k) {
        return (int) Math.floor(newMoon(k) + 0.5 + HOURS_EAST / 24);
    }

    /** Returns in which twelfth of its way, counted from the spring equinox, the sun is at the start of a day. */
    private static int solarTerm(int day) {
        return (int) Math.floor(sunLongitude(day - 0.5 - HOURS_EAST / 24) / Math.PI * 6);
    }

    private static double newMoon(int k) {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double mean = 2415020.75933
                + 29.53058868 * k
                + 0.0001178 * t2
                - 0.000000155 * t3
                + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
        double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        return mean + correction(t, sun, moon, node) - clockShift(t);
    }

    private static double correction(double t, double sun, double moon, double node) {
        return (0.1734 - 0.000393 * t) * sin(sun)
                + 0.0021 * sin(2 * sun)
                - 0.4068 * sin(moon)
                + 0.0161 * sin(2 * moon)
                - 0.0004 * sin(3 * moon)
                + 0.0104 * sin(2 * node)
                - 0.0051 * sin(sun + moon)
                - 0.0074 * sin(sun - moon)
                + 0.0004 * sin(2 * node + sun)
                - 0.0004 * sin(2 * node - sun)
                - 0.0006 * sin(2 * node + moon)
                + 0.0010 * sin(2 * node - moon)
                + 0.0005 * sin(2 * moon + sun);
    }

    /** Returns by how much the uniform time of the series runs ahead of the earth's, in days. */
    private static double clockShift(double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        return t < -11
                ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
                : -0.000278 + 0.000265 * t + 0.000262 * t2;
    }

    private static double sunLongitude(double julianDay) {
        double t = (julianDay - 2451545.0) / 36525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
        double centre = (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000290 * sin(3 * anomaly);
        double radians = Math.toRadians(mean + centre);
        return radians - 2 * Math.PI * Math.floor(radians / (2 * Math.PI));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
