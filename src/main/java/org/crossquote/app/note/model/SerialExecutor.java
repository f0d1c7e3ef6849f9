package org.crossquote.app.note.model;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Does one thing after the other, in their order, in the threads of another executor. */
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
            threads.execute(this::first);
        } catch (RejectedExecutionException e) {
            synchronized (waiting) {
                waiting.clear();
                busy = false;
            }
            throw e;
        }
    }

    private void first() {
        Runnable task;
        synchronized (waiting) {
            task = waiting.remove();
        }
        try {
            task.run();
        } finally {
            next();
        }
    }

    private void next() {
        synchronized (waiting) {
            busy = !waiting.isEmpty();
            if (!busy) {
                return;
            }
        }
        handOver();
    }
}
