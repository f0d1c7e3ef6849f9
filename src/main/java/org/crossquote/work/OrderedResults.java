package org.crossquote.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing to each of many and gives the results in order. Many are worked on by all cores, a little ahead of
 * what is asked for; a few by the caller, because threads would cost more than they save. For one thread, which owns the work.
 *
 * @param <T> what something is done to
 * @param <R> what comes of one
 */
public final class OrderedResults<T, R> implements AutoCloseable {
    private static final int MANY = 64;
    private static final int AHEAD = 64;

    private final Iterator<T> each;
    private final Function<T, R> work;
    private final Thread owner = Thread.currentThread();
    private final @Nullable ExecutorService workers;
    private final Deque<Future<R>> running = new ArrayDeque<>();

    /** @param work what is done to each; from several threads */
    public OrderedResults(List<T> all, Function<T, R> work) {
        this(all, work, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The results of what comes one after the other: what is next is asked for when it is to be begun.
     *
     * @param count how many come
     */
    public OrderedResults(Iterator<T> each, int count, Function<T, R> work) {
        this(each, count, work, Runtime.getRuntime().availableProcessors());
    }

    OrderedResults(List<T> all, Function<T, R> work, int workers) {
        this(all.iterator(), all.size(), work, workers);
    }

    private OrderedResults(Iterator<T> each, int count, Function<T, R> work, int workers) {
        this.each = each;
        this.work = work;
        this.workers = count < MANY || workers == 1 ? null : Worker.pool(workers);
    }

    /**
     * What came of the next one. What the work threw is thrown here.
     *
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public R next() {
        Progress.checkpoint();
        if (workers == null) {
            return work.apply(each.next());
        }
        while (each.hasNext() && running.size() < AHEAD) {
            T one = each.next();
            Future<R> task = new Task(one);
            running.add(task);
            workers.execute((Runnable) task);
        }
        return result(running.remove());
    }

    /** What is done to one; wakes the owner when it is done. */
    private final class Task extends FutureTask<R> {
        Task(T one) {
            super(() -> {
                Progress.checkpoint();
                return work.apply(one);
            });
        }

        @Override
        protected void done() {
            LockSupport.unpark(owner);
        }
    }

    private R result(Future<R> future) {
        while (!future.isDone()) {
            // Waits so, because any other way of waiting takes the interrupt away, and the workers look at it.
            LockSupport.park(this);
            Progress.checkpoint();
        }
        return switch (future.state()) {
            case SUCCESS -> future.resultNow();
            default ->
                throw switch (future.exceptionNow()) {
                    case RuntimeException cause -> cause;
                    case Error cause -> throw cause;
                    case Throwable cause -> new IllegalStateException(cause);
                };
        };
    }

    /** Lets go of what has not been asked for. Does not wait for the workers: a file may be on a disk that does not answer. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
