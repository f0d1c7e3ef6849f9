package org.crossquote.reading;

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
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing to each article of a collection and gives the results in order. A large collection is worked on by all
 * cores, a little ahead of what is asked for; a small one by the caller, because threads would cost more than they save.
 *
 * @param <R> what comes of an article
 */
final class EachArticle<R> implements AutoCloseable {
    private static final int LARGE = 64;
    private static final int AHEAD = 64;

    private final Iterator<Article> articles;
    private final Function<Article, R> work;
    private final @Nullable ExecutorService workers;
    private final Deque<Future<R>> running = new ArrayDeque<>();

    EachArticle(List<Article> articles, Function<Article, R> work) {
        this.articles = articles.iterator();
        this.work = work;
        int cores = Runtime.getRuntime().availableProcessors();
        this.workers = articles.size() < LARGE || cores == 1 ? null : Executors.newFixedThreadPool(cores);
    }

    /**
     * What came of the next article.
     *
     * @throws CancellationException when the thread was interrupted while it waited; it stays so
     */
    R next() {
        if (workers == null) {
            return work.apply(articles.next());
        }
        while (articles.hasNext() && running.size() < AHEAD) {
            Article article = articles.next();
            running.add(workers.submit(() -> work.apply(article)));
        }
        return result(running.remove());
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the reading was cancelled");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Lets go of what has not been asked for. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
