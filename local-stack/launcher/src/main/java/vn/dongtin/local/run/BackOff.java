package vn.dongtin.local.run;

import java.time.Duration;

/** How long to wait before a part is started again: 1, 2, 4 … 30 s; 1 s again after a life of a minute. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HEALTHY_LIFE = Duration.ofMinutes(1);

    private Duration next = FIRST;

    /** The pause after a life of this length. */
    Duration after(Duration life) {
        var pause = life.compareTo(HEALTHY_LIFE) >= 0 ? FIRST : next;
        var doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
