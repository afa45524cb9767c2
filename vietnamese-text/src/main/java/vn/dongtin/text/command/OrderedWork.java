package vn.dongtin.text.command;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work on all cores and hands their results over in the order in which they came in, each as soon as it
 * and all before it are there. What is under way is bounded in number and in bytes. One thread adds work; results are
 * taken by a thread of its own.
 */
final class OrderedWork<R> implements AutoCloseable {

    /** Takes results, one at a time. */
    interface Receiver<R> {

        /** Takes a result; {@code isLast} says that no other is ready yet, so that it should be shown now. */
        void take(R result, boolean isLast) throws IOException;
    }

    private record Piece<R>(@Nullable Future<R> result, int bytes) {}

    private static final int PIECES_PER_CORE = 4;

    private final ExecutorService workers;
    private final BlockingQueue<Piece<R>> pieces;
    private final Semaphore bytes;
    private final int mostBytes;
    private final Receiver<R> receiver;
    private final Thread taker;
    private volatile @Nullable Throwable failure;

    /**
     * @param mostBytes of input under way; a larger piece is done alone
     */
    OrderedWork(int cores, int mostBytes, Receiver<R> receiver) {
        this.workers = Executors.newFixedThreadPool(cores);
        this.pieces = new ArrayBlockingQueue<>(cores * PIECES_PER_CORE);
        this.bytes = new Semaphore(mostBytes);
        this.mostBytes = mostBytes;
        this.receiver = receiver;
        this.taker = Thread.ofPlatform().name("results").start(this::takeAll);
    }

    /** Returns false when results are no longer taken, so that there is no use in more work. */
    boolean add(int size, Callable<R> work) throws InterruptedException {
        int counted = Math.min(size, mostBytes);
        bytes.acquire(counted);
        pieces.put(new Piece<>(workers.submit(work), counted));
        return failure == null;
    }

    private void takeAll() {
        try {
            Piece<R> piece = pieces.take();
            while (piece.result != null) {
                take(piece.result);
                bytes.release(piece.bytes);
                piece = pieces.take();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After a failure the rest is taken and thrown away, so that nobody waits for room. */
    private void take(Future<R> result) throws InterruptedException {
        try {
            R value = result.get();
            if (failure == null) {
                receiver.take(value, pieces.isEmpty());
            }
        } catch (IOException e) {
            failure = e;
        } catch (ExecutionException e) {
            failure = e.getCause();
        }
    }

    /**
     * Waits until all is done.
     *
     * @throws IOException when a result could not be taken
     */
    void finish() throws IOException, InterruptedException {
        pieces.put(new Piece<>(null, 0));
        taker.join();
        Throwable cause = failure;
        if (cause instanceof IOException e) {
            throw e;
        }
        if (cause != null) {
            throw new IllegalStateException("The work ended early: " + cause, cause);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        taker.interrupt();
    }
}
