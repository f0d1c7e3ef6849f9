package org.crossquote.app;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** An executor of a test, which nobody shuts down. */
public abstract class UnendingExecutor extends AbstractExecutorService {
    @Override
    public final void shutdown() {}

    @Override
    public final List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public final boolean isShutdown() {
        return false;
    }

    @Override
    public final boolean isTerminated() {
        return false;
    }

    @Override
    public final boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
