package vn.dongtin.local.run;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.dongtin.local.child.ChildFailure;
import vn.dongtin.local.child.ChildJvm;
import vn.dongtin.local.system.Part;

/**
 * Keeps one part running: starts it, waits until it is ready, and starts it again when it ends.
 *
 * <p>One thread of its own does this; {@link #stop()} may be called by any thread.
 */
final class PartKeeper {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_GRACE = Duration.ofSeconds(15);

    private final Part part;
    private final DataFolder data;
    private final AddressBook addresses;
    private final Journal journal;
    private final boolean restart;
    private final BackOff backOff = new BackOff();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread thread;
    private boolean stopping; // guarded by this
    private @Nullable ChildJvm child; // guarded by this

    PartKeeper(Part part, DataFolder data, AddressBook addresses, Journal journal, boolean restart) {
        this.part = part;
        this.data = data;
        this.addresses = addresses;
        this.journal = journal;
        this.restart = restart;
        this.thread = Thread.ofPlatform().daemon().name("keep-" + part.name()).unstarted(this::keep);
    }

    /** Starts the part; returns at once. */
    void start() {
        thread.start();
    }

    /** Done when the part is ready for the first time; fails with {@link ChildFailure} when it never is. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    /** Ends the part and returns when its process is gone. */
    void stop() {
        var running = lastChild();
        if (running != null && running.isAlive()) {
            running.stop(STOP_GRACE);
            journal.stopped(part.name());
        }
    }

    private synchronized @Nullable ChildJvm lastChild() {
        stopping = true;
        thread.interrupt();
        return child;
    }

    private void keep() {
        try {
            liveOnce();
            while (restart && !isStopping()) {
                liveAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // stop() wants this thread to end
        } catch (RuntimeException e) {
            ready.completeExceptionally(e);
        }
    }

    /** A full disk may keep a part from starting; that passes. */
    private void liveAgain() throws InterruptedException {
        try {
            liveOnce();
        } catch (UncheckedIOException e) {
            journal.notStarted(part.name(), String.valueOf(e.getMessage()));
            pause(Duration.ZERO);
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    /** One life of the part, from its start to the pause after its end. */
    private void liveOnce() throws InterruptedException {
        var current = launch();
        awaitReady(current);
        int exitCode = current.awaitExit();
        if (isStopping()) {
            return;
        }
        journal.ended(part.name(), exitCode);
        if (restart) {
            pause(Duration.between(current.started(), Instant.now()));
        }
    }

    private synchronized ChildJvm launch() throws InterruptedException {
        if (stopping) {
            throw new InterruptedException();
        }
        var started = ChildJvm.start(part.name(), part.command(), data.path(), log());
        child = started;
        try {
            addresses.started(part.name(), started.pid());
        } catch (UncheckedIOException e) {
            started.kill();
            throw e;
        }
        return started;
    }

    private Path log() {
        return data.log(part.name());
    }

    private void awaitReady(ChildJvm current) throws InterruptedException {
        try {
            current.awaitReady(part.readiness(), START_LIMIT);
            reportReady();
        } catch (ChildFailure e) {
            if (!ready.isDone()) {
                throw e; // the first start fails as a whole; later ones are tried again
            }
        }
    }

    private void reportReady() {
        if (ready.isDone()) {
            journal.readyAgain(part.name());
        } else {
            journal.ready(part.name(), "ready on " + part.address());
            ready.complete(null);
        }
    }

    private void pause(Duration life) throws InterruptedException {
        var pause = backOff.after(life);
        journal.restarting(part.name(), pause);
        Thread.sleep(pause);
    }
}
