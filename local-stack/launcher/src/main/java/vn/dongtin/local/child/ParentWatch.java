package vn.dongtin.local.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;

/**
 * Wraps the main class of a child so that it stops when its parent is gone, even when the parent was killed with
 * SIGKILL.
 *
 * <p>The parent holds the other end of our standard input and never writes; the operating system closes it when the
 * parent dies. Arguments: the real main class, then its arguments.
 */
public final class ParentWatch {

    /** A stop that hangs ends here, so that a child is gone within 10 s of its parent. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private ParentWatch() {}

    /** Starts the watch and runs the real main method in this thread. */
    public static void main(String[] args) throws ReflectiveOperationException {
        daemon("parent-watch", ParentWatch::exitWithParent);
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }

    private static void exitWithParent() {
        Session.leave();
        awaitEnd(System.in);
        daemon("parent-watch-limit", ParentWatch::haltAfterPatience);
        System.exit(0);
    }

    private static void awaitEnd(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // A broken pipe is an end like any other.
        }
    }

    private static void haltAfterPatience() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
    }
}
