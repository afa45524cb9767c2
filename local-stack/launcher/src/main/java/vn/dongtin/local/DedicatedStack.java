package vn.dongtin.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.dongtin.local.child.ChildJvm;
import vn.dongtin.local.system.Engines;
import vn.dongtin.local.system.Part;
import vn.dongtin.local.system.Ports;
import vn.dongtin.local.system.SourceTree;
import vn.dongtin.local.system.Staging;

/**
 * A broker and a node of one's own, for tests that kill them. Addresses and data stay the same over kills and starts
 * until {@link #close()}. Owned by one thread; only {@link #close()} may be called by any.
 */
public final class DedicatedStack implements AutoCloseable {

    /** Generous: a machine that builds something else at the same time is still a machine that works. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final Duration STOP_GRACE = Duration.ofSeconds(10);

    private final Path folder;
    private final Part kafka;
    private final Part elasticsearch;
    private @Nullable ChildJvm broker;
    private @Nullable ChildJvm node;
    private boolean closed;

    private DedicatedStack(Path folder, Engines engines) {
        this.folder = folder;
        this.kafka = engines.kafka();
        this.elasticsearch = engines.elasticsearch();
    }

    /** Starts both on free ports with empty data and returns when they are ready. */
    public static DedicatedStack start() {
        var folder = temporaryFolder();
        var staging = new Staging(folder.resolve("run"));
        var stack = new DedicatedStack(folder, new Engines(SourceTree.aroundHere(), staging, folder, Ports.free()));
        // For a test run that is interrupted; after close() it does nothing.
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "close-stack"));
        try {
            stack.broker = stack.launch(stack.kafka);
            stack.node = stack.launch(stack.elasticsearch);
            await(stack.kafka, stack.broker);
            await(stack.elasticsearch, stack.node);
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Both addresses. */
    public LocalStack addresses() {
        return new LocalStack(kafka(), elasticsearch());
    }

    /** Bootstrap servers of the broker. */
    public String kafka() {
        return kafka.address();
    }

    /** Address of the node. */
    public URI elasticsearch() {
        return elasticsearch.url();
    }

    /** Ends the broker with SIGKILL. */
    public void killKafka() {
        if (broker != null) {
            broker.kill();
        }
    }

    /** Starts the broker again on its data and returns when clients can connect; does nothing when it runs. */
    public void startKafka() {
        broker = restarted(kafka, broker);
    }

    /** Ends the node with SIGKILL. */
    public void killElasticsearch() {
        if (node != null) {
            node.kill();
        }
    }

    /** Starts the node again on its data and returns when it answers; does nothing when it runs. */
    public void startElasticsearch() {
        node = restarted(elasticsearch, node);
    }

    /** Stops both and deletes their data; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (node != null) {
            node.stop(STOP_GRACE);
        }
        if (broker != null) {
            broker.stop(STOP_GRACE);
        }
        delete(folder);
    }

    private ChildJvm restarted(Part part, @Nullable ChildJvm current) {
        if (current != null && current.isAlive()) {
            return current;
        }
        var child = launch(part);
        await(part, child);
        return child;
    }

    private ChildJvm launch(Part part) {
        return ChildJvm.start(part.name(), part.command(), folder, folder.resolve(part.name() + ".log"));
    }

    private static void await(Part part, ChildJvm child) {
        try {
            child.awaitReady(part.readiness(), START_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + part.name() + " started", e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("dongtin-stack");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + folder, e);
        }
    }
}
