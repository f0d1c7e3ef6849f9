package org.crossquote.work;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing to each of many and gives what came of it in their order. Many are shared by workers, each with a tool of its
 * own, because a tool keeps its tables from one to the next; a few are done by the caller.
 *
 * @param <T> what something is done to
 * @param <W> what it is done with
 * @param <R> what comes of one
 */
public final class SharedWork<T, W, R> {
    /** With fewer, threads would cost more than they save. */
    private static final int MANY = 64;

    /** So many a worker takes at a time. */
    private static final int PORTION = 16;

    private final List<T> all;
    private final Supplier<W> tools;
    private final BiFunction<W, T, R> work;
    private final Consumer<W> last;
    private final Thread owner = Thread.currentThread();
    private final AtomicReferenceArray<R> found;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private SharedWork(List<T> all, Supplier<W> tools, BiFunction<W, T, R> work, Consumer<W> last) {
        this.all = all;
        this.tools = tools;
        this.work = work;
        this.last = last;
        this.found = new AtomicReferenceArray<>(all.size());
    }

    /**
     * What came of each. When the thread is interrupted, each worker at most ends what it is doing to one. When this returns or
     * throws, no worker works any more. What the work throws is thrown here.
     *
     * @param workers how many share the work, 1 and up
     * @param tools makes what the work is done with, once for each worker; an unfinished piece of work may leave it in any state
     * @param progress hears how many are done
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    public static <T, W, R> List<R> results(
            List<T> all, int workers, Supplier<W> tools, BiFunction<W, T, R> work, Progress progress) {
        return results(all, workers, tools, work, tool -> {}, progress);
    }

    /**
     * The same, for tools that have something left to do.
     *
     * @param last what a worker does with its tool when nothing is left for it; not after a failure or an interrupt
     */
    public static <T, W, R> List<R> results(
            List<T> all,
            int workers,
            Supplier<W> tools,
            BiFunction<W, T, R> work,
            Consumer<W> last,
            Progress progress) {
        progress.report(0, all.size());
        SharedWork<T, W, R> shared = new SharedWork<>(all, tools, work, last);
        if (workers == 1 || all.size() < MANY) {
            shared.doAll(progress);
        } else {
            shared.share(workers, progress);
        }
        progress.report(all.size(), all.size());
        return IntStream.range(0, all.size()).mapToObj(shared.found::get).toList();
    }

    private void doAll(Progress progress) {
        W tool = tools.get();
        for (int i = 0; i < all.size(); i++) {
            progress.report(i, all.size());
            found.set(i, work.apply(tool, all.get(i)));
        }
        Progress.checkpoint();
        last.accept(tool);
    }

    private void share(int workers, Progress progress) {
        try (ExecutorService pool = Worker.pool(workers)) {
            try {
                working.set(workers);
                for (int i = 0; i < workers; i++) {
                    pool.execute(this::takePortions);
                }
                while (working.get() > 0 && failure.get() == null) {
                    progress.report(done.get(), all.size());
                    // Waits so, because any other way of waiting takes the interrupt away, and the workers look at it.
                    LockSupport.park(this);
                }
            } finally {
                pool.shutdownNow();
            }
        }
        switch (failure.get()) {
            case null -> {}
            case RuntimeException cause -> throw cause;
            case Error cause -> throw cause;
            case Throwable cause -> throw new IllegalStateException(cause);
        }
    }

    private void takePortions() {
        try {
            W tool = tools.get();
            for (int from = next.getAndAdd(PORTION); from < all.size(); from = next.getAndAdd(PORTION)) {
                int to = Math.min(from + PORTION, all.size());
                for (int i = from; i < to; i++) {
                    Progress.checkpoint();
                    found.set(i, work.apply(tool, all.get(i)));
                }
                done.addAndGet(to - from);
                LockSupport.unpark(owner);
            }
            Progress.checkpoint();
            last.accept(tool);
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        } finally {
            working.decrementAndGet();
            LockSupport.unpark(owner);
        }
    }
}
