package vn.dongtin.text.date;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What relative dates are counted from.
 *
 * @param today the day of publication; null when unknown
 * @param clock the time of publication; null when unknown
 * @param ahead whether open dates lie ahead, see {@link DateContext.Lean}
 * @param years gives years to days and months without one
 */
record Frame(@Nullable LocalDate today, @Nullable LocalTime clock, boolean ahead, YearResolver years) {}
