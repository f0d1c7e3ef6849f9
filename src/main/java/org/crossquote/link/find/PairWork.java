package org.crossquote.link.find;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.crossquote.link.neighbour.Pair;

/**
 * Does one thing to each pair of articles and gives what came of it in the order of the pairs. Many pairs are worked on by all
 * cores, each with an analysis of its own, because an analysis keeps its tables from pair to pair; a few by the caller.
 *
 * @param <R> what comes of a pair
 */
final class PairWork<R> {
    /** With fewer pairs, threads would cost more than they save. */
    private static final int MANY = 64;

    /** Pairs that a worker takes at a time. */
    private static final int PORTION = 16;

    private final List<Pair> pairs;
    private final Supplier<PairAnalysis> analyses;
    private final BiFunction<PairAnalysis, Pair, R> work;
    private final List<AtomicReference<R>> found;
    private final AtomicInteger next = new AtomicInteger();

    private PairWork(List<Pair> pairs, Supplier<PairAnalysis> analyses, BiFunction<PairAnalysis, Pair, R> work) {
        this.pairs = pairs;
        this.analyses = analyses;
        this.work = work;
        this.found = new ArrayList<>(pairs.size());
        pairs.forEach(pair -> found.add(new AtomicReference<>()));
    }

    /**
     * What came of each pair.
     *
     * @throws CancellationException when the thread was interrupted; it stays so
     */
    static <R> List<R> results(
            List<Pair> pairs, int workers, Supplier<PairAnalysis> analyses, BiFunction<PairAnalysis, Pair, R> work) {
        PairWork<R> all = new PairWork<>(pairs, analyses, work);
        if (workers == 1 || pairs.size() < MANY) {
            all.takePortions();
        } else {
            all.share(workers);
        }
        return all.found.stream().map(AtomicReference::get).toList();
    }

    private void share(int workers) {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(this::takePortions));
            }
            try {
                for (Future<?> worker : running) {
                    worker.get();
                }
            } catch (InterruptedException e) {
                pool.shutdownNow();
                Thread.currentThread().interrupt();
                throw cancelled();
            } catch (ExecutionException e) {
                pool.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }

    private void takePortions() {
        PairAnalysis analysis = analyses.get();
        while (true) {
            int from = next.getAndAdd(PORTION);
            if (from >= pairs.size()) {
                return;
            }
            for (int i = from; i < Math.min(from + PORTION, pairs.size()); i++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw cancelled();
                }
                found.get(i).set(work.apply(analysis, pairs.get(i)));
            }
        }
    }

    private static CancellationException cancelled() {
        return new CancellationException("the search for links was interrupted");
    }
}
