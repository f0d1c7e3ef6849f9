package org.crossquote.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A thread whose work is cancelled at a checkpoint that is told by its number: its own checkpoints and those of its workers count. So a
 * test can cancel work anywhere, on a busy machine and on an idle one alike.
 */
public final class StoppedAt extends Thread {
    private final int stop;
    private final Callable<?> work;
    private final AtomicInteger passed = new AtomicInteger();
    private @Nullable Throwable thrown;
    private boolean isAtEnd;
    private volatile boolean isStopped;

    private StoppedAt(int stop, Callable<?> work) {
        this.stop = stop;
        this.work = work;
    }

    /**
     * What came of work.
     *
     * @param checkpoints how many it passed, or came to after it was cancelled
     * @param thrown what it threw; null when it came to its end
     * @param staysInterrupted whether its thread was interrupted at the end
     */
    public record Outcome(int checkpoints, @Nullable Throwable thrown, boolean staysInterrupted) {
        /** Whether it ended as cancelled work has to. */
        public boolean isCancelled() {
            return thrown instanceof CancellationException && staysInterrupted;
        }
    }

    /** Does the work with an interrupt at the checkpoint of this number, from 1. */
    public static Outcome run(int stop, Callable<?> work) throws InterruptedException {
        StoppedAt thread = new StoppedAt(stop, work);
        thread.start();
        thread.join();
        return new Outcome(thread.passed.get(), thread.thrown, thread.isAtEnd);
    }

    /** Does the work to its end. */
    public static Outcome run(Callable<?> work) throws InterruptedException {
        return run(Integer.MAX_VALUE, work);
    }

    @Override
    public void run() {
        try {
            work.call();
        } catch (Throwable e) {
            thrown = e;
        }
        isAtEnd = super.isInterrupted();
    }

    /** Asked at every checkpoint. */
    @Override
    public boolean isInterrupted() {
        // Whoever comes here next does it too: the one that came to the stop may be put aside before it has done it,
        // for long.
        if (passed.incrementAndGet() >= stop && !isStopped) {
            interrupt();
            isStopped = true;
        }
        return super.isInterrupted();
    }
}
