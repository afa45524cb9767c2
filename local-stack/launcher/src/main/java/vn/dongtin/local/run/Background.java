package vn.dongtin.local.run;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.dongtin.local.child.ChildCommand;
import vn.dongtin.local.system.JvmFlags;
import vn.dongtin.local.system.SourceTree;

/** Leaves a launcher behind that outlives this process, and relays what it says until all is ready. */
final class Background {

    private static final long POLL_MILLIS = 100;

    private final SourceTree tree;
    private final PrintStream out;
    private final DataFolder data;

    Background(SourceTree tree, PrintStream out, DataFolder data) {
        this.tree = tree;
        this.out = out;
        this.data = data;
    }

    /** Returns 0 when all is ready, else the exit code of the launcher, of which nothing is left then. */
    int run(UpOptions options) throws InterruptedException {
        var launcher = start(options);
        var abandon = new Thread(launcher::destroy, "abandon");
        Runtime.getRuntime().addShutdownHook(abandon);
        var exitCode = relay(launcher);
        Runtime.getRuntime().removeShutdownHook(abandon);
        return exitCode;
    }

    private Process start(UpOptions options) {
        try {
            return new ProcessBuilder(command(options))
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(data.log("launcher").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start the launcher", e);
        }
    }

    private List<String> command(UpOptions options) {
        var command = new ArrayList<String>();
        command.add(ChildCommand.java());
        command.addAll(JvmFlags.launcher());
        command.add("-Ddongtin.root=" + tree.root());
        command.addAll(List.of("-cp", ChildCommand.watchLocation().toString(), "vn.dongtin.local.Launcher"));
        command.addAll(options.inBackground());
        return command;
    }

    private int relay(Process launcher) throws InterruptedException {
        try (var log = new RandomAccessFile(data.log("launcher").toFile(), "r")) {
            boolean done = false;
            while (!done) {
                done = launcher.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS) || isReady(launcher);
                copy(log);
            }
            return launcher.isAlive() ? 0 : launcher.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The welcome is in the log when the launcher says that it is ready. */
    private boolean isReady(Process launcher) {
        return AddressBook.isReady(AddressBook.read(data.addresses()), launcher.pid());
    }

    private void copy(RandomAccessFile log) throws IOException {
        var bytes = new byte[(int) (log.length() - log.getFilePointer())];
        log.readFully(bytes);
        out.write(bytes);
        out.flush();
    }
}
