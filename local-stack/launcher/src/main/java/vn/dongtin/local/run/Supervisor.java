package vn.dongtin.local.run;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import vn.dongtin.local.child.ChildFailure;
import vn.dongtin.local.cli.UsageException;
import vn.dongtin.local.system.Part;

/** Starts all parts at once, keeps them running and stops them in order. */
final class Supervisor {

    /** From the door to the store, so that each part can still hand on what it has; parts of other names end before. */
    private static final List<String> STOP_ORDER = List.of("ingest", "enrich", "search", "elasticsearch", "kafka");

    private final List<PartKeeper> keepers;
    private final AddressBook addresses;
    private final Journal journal;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private boolean stopping; // guarded by this

    Supervisor(List<Part> parts, DataFolder data, AddressBook addresses, Journal journal, boolean restart) {
        this.addresses = addresses;
        this.journal = journal;
        this.keepers = parts.stream()
                .sorted(Comparator.comparingInt(part -> STOP_ORDER.indexOf(part.name())))
                .map(part -> new PartKeeper(part, data, addresses, journal, restart))
                .toList();
    }

    /** Starts everything; returns at once. The engines go first because the others wait for them. */
    void start() {
        keepers.reversed().forEach(PartKeeper::start);
    }

    /** Returns when every part is ready; fails as soon as one can't be. */
    void awaitReady() {
        try {
            CompletableFuture.anyOf(anyFailed(), allReady()).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ChildFailure failure ? new UsageException(failure.getMessage() + ".") : e;
        }
    }

    private CompletableFuture<Void> allReady() {
        return CompletableFuture.allOf(keepers.stream().map(PartKeeper::ready).toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<Void> anyFailed() {
        var failed = new CompletableFuture<Void>();
        for (var keeper : keepers) {
            var ignored = keeper.ready().exceptionally(e -> {
                failed.completeExceptionally(e);
                return null;
            });
        }
        return failed;
    }

    /** Waits until {@link #stop()} is done. */
    void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Stops every part, one after the other; a second call waits for the first. */
    synchronized void stop() {
        if (!stopping) {
            stopping = true;
            journal.say("Stopping Dòng Tin");
            keepers.forEach(PartKeeper::stop);
            addresses.delete();
            stopped.countDown();
        }
    }
}
