package vn.dongtin.local.run;

import java.time.Duration;

/** A part that does nothing for a long time. */
public final class StandIn {

    private StandIn() {}

    /** With the argument {@code fail} it ends at once with exit code 3. */
    public static void main(String[] args) throws InterruptedException {
        if (args.length > 0) {
            System.exit(3);
        }
        System.out.println("READY");
        Thread.sleep(Duration.ofHours(1));
    }
}
