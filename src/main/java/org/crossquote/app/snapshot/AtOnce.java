package org.crossquote.app.snapshot;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** Does everything at once, in the thread that asks for it: a picture shows what a reader sees when nothing more is coming. */
final class AtOnce extends AbstractExecutorService {
    private boolean isDown;

    @Override
    public void execute(Runnable task) {
        task.run();
    }

    @Override
    public void shutdown() {
        isDown = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        isDown = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return isDown;
    }

    @Override
    public boolean isTerminated() {
        return isDown;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return isDown;
    }
}
