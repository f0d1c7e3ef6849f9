package org.crossquote.app.note.model;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.crossquote.fault.Faults;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing after the other, in their order, in the threads of another executor. What a task throws is told, and the next one comes. Who hands over a task that
 * no thread will do gets {@link RejectedExecutionException}; what was taken is done, also when the threads are shut down in the meantime.
 */
final class SerialExecutor implements Executor {
    private final Executor threads;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    SerialExecutor(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (busy) {
                return;
            }
            busy = true;
        }
        handOver();
    }

    private void handOver() {
        try {
            threads.execute(this::all);
        } catch (RejectedExecutionException e) {
            synchronized (waiting) {
                waiting.clear();
                busy = false;
            }
            throw e;
        }
    }

    /** All that waits, in one thread: one that was given is there to the end, also when its pool gives no more. */
    private void all() {
        for (Runnable task = next(); task != null; task = next()) {
            Faults.telling(task).run();
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            Runnable task = waiting.poll();
            busy = task != null;
            return task;
        }
    }
}
