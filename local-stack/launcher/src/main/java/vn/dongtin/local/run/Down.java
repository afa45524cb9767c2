package vn.dongtin.local.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.dongtin.local.cli.Arguments;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.SourceTree;

/** {@code ./dongtin down}: stops the system that runs on a data folder. */
public final class Down {

    /** Five parts with their grace periods. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private final PrintStream out;
    private final DataFolder data;

    /** Reads the options. */
    public Down(SourceTree tree, PrintStream out, List<String> words) {
        var arguments =
                Arguments.parse("down", words, Set.of(), Set.of("--data")).withoutWords("down");
        this.out = out;
        this.data = new DataFolder(UpOptions.dataFolder(arguments.value("--data"), tree));
    }

    /** Returns 0 when nothing runs any more. */
    public int run() throws InterruptedException {
        var launcher = LauncherLock.holder(data.lock());
        if (launcher.isEmpty()) {
            out.println("Dòng Tin does not run on " + data.path() + ".");
            return 0;
        }
        ProcessHandle.of(launcher.getAsLong()).ifPresent(this::stop);
        out.println("Dòng Tin stopped.");
        return 0;
    }

    private void stop(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new UsageException("The launcher " + launcher.pid() + " did not end within " + LIMIT.toSeconds()
                    + " s: kill -9 " + launcher.pid() + " ends it, and its parts follow within 10 s.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
