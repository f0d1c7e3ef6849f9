package org.crossquote.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing to each of many and gives the results in order. Many are worked on by all cores, a little ahead of
 * what is asked for; a few by the caller, because threads would cost more than they save.
 *
 * @param <T> what something is done to
 * @param <R> what comes of one
 */
public final class InOrder<T, R> implements AutoCloseable {
    private static final int MANY = 64;
    private static final int AHEAD = 64;

    private final Iterator<T> each;
    private final Function<T, R> work;
    private final @Nullable ExecutorService workers;
    private final Deque<Future<R>> running = new ArrayDeque<>();

    /** @param work what is done to each; from several threads */
    public InOrder(List<T> all, Function<T, R> work) {
        this.each = all.iterator();
        this.work = work;
        int cores = Runtime.getRuntime().availableProcessors();
        this.workers = all.size() < MANY || cores == 1
                ? null
                : Executors.newFixedThreadPool(
                        cores, Thread.ofPlatform().daemon().name("worker-", 0).factory());
    }

    /**
     * What came of the next one. What the work threw is thrown here.
     *
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public R next() {
        if (Thread.currentThread().isInterrupted()) {
            throw cancelled();
        }
        if (workers == null) {
            return work.apply(each.next());
        }
        while (each.hasNext() && running.size() < AHEAD) {
            T one = each.next();
            running.add(workers.submit(() -> work.apply(one)));
        }
        return result(running.remove());
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cancelled();
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuntimeException cause -> cause;
                case Error cause -> throw cause;
                case null, default -> new IllegalStateException(e.getCause());
            };
        }
    }

    private static CancellationException cancelled() {
        return new CancellationException("the work was cancelled");
    }

    /** Lets go of what has not been asked for. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
