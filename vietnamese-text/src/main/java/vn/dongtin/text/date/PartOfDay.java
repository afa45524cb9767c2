package vn.dongtin.text.date;

/** The part of a day that stands beside a day: {@code Chiều 5/12}, {@code tối qua}. */
public enum PartOfDay {
    /** {@code sáng}, {@code rạng sáng}. */
    MORNING,
    /** {@code trưa}. */
    NOON,
    /** {@code chiều}. */
    AFTERNOON,
    /** {@code tối}. */
    EVENING,
    /** {@code đêm}, {@code khuya}. */
    NIGHT;

    /** Returns the hour of the day that is meant by an hour of a clock with twelve. */
    int hour(int hour) {
        if (this == NIGHT && hour == 12) {
            return 0;
        }
        boolean later = switch (this) {
            case MORNING -> false;
            case NOON -> hour >= 1 && hour <= 3;
            case AFTERNOON, EVENING -> hour >= 1 && hour < 12;
            case NIGHT -> hour >= 7 && hour < 12;
        };
        return later ? hour + 12 : hour;
    }
}
