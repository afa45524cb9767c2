package vn.dongtin.local.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A running child JVM. Its output goes to a log file; its standard input stays open as long as we live (see
 * {@link ParentWatch}). Safe for use by several threads.
 */
public final class ChildJvm {

    private static final long LOG_LIMIT = 10_000_000;
    private static final Duration POLL = Duration.ofMillis(100);

    private final String name;
    private final Path log;
    private final Process process;
    private final Instant started = Instant.now();
    private final CountDownLatch readyLine = new CountDownLatch(1);
    private final Thread pump;

    private ChildJvm(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.pump = Thread.ofPlatform().daemon().name("log-" + name).start(this::pump);
    }

    /**
     * Starts the command in the given folder and returns at once.
     *
     * @param log file for everything the child prints
     */
    public static ChildJvm start(String name, ChildCommand command, Path folder, Path log) {
        try {
            Files.createDirectories(folder);
            var builder = new ProcessBuilder(command.line())
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            return new ChildJvm(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + name, e);
        }
    }

    private void pump() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                var file = new CappedLog(log, LOG_LIMIT)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                file.line(line);
                if (line.startsWith("READY")) {
                    readyLine.countDown();
                }
            }
        } catch (IOException e) {
            // The child closed its output in the middle of a line: it is ending, and its exit says so.
        }
    }

    /**
     * Waits until the child is ready.
     *
     * @throws ChildFailure when it ends before or needs longer than the limit
     */
    public void awaitReady(Readiness readiness, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isReady(readiness)) {
            if (!process.isAlive()) {
                throw new ChildFailure(name + " ended with exit code " + process.exitValue() + "; its log: " + log);
            }
            if (System.nanoTime() > deadline) {
                throw new ChildFailure(name + " was not ready after " + limit.toSeconds() + " s; its log: " + log);
            }
        }
    }

    private boolean isReady(Readiness readiness) throws InterruptedException {
        return switch (readiness) {
            case Readiness.Line ignored -> readyLine.await(POLL.toMillis(), TimeUnit.MILLISECONDS);
            case Readiness.Health health -> Health.isOk(health.address()) || pause();
        };
    }

    private boolean pause() throws InterruptedException {
        process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS);
        return false;
    }

    /** The process id. */
    public long pid() {
        return process.pid();
    }

    /** When it was started. */
    public Instant started() {
        return started;
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the end of the process and returns its exit code. */
    public int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitGone();
    }

    /** SIGTERM, and SIGKILL when the grace is over; returns when the process is gone. */
    public void stop(Duration grace) {
        process.destroy();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        awaitGone();
    }

    private void awaitGone() {
        process.onExit().join();
        try {
            pump.join(TimeUnit.SECONDS.toMillis(1)); // so that its last lines are in the log
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
