package org.crossquote.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.crossquote.app.style.Fonts;

/** Runs a test's steps on the FX thread, and starts it for the first of them. */
public final class FxThread {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private FxThread() {}

    /** Runs a step and waits for its end; what it throws is thrown here. */
    public static void run(Runnable step) {
        call(() -> {
            step.run();
            return "";
        });
    }

    /** Runs a step and gives its result; what it throws is thrown here. */
    public static <T> T call(Callable<T> step) {
        start();
        FutureTask<T> task = new FutureTask<>(step);
        if (Platform.isFxApplicationThread()) {
            task.run(); // a step inside a step would wait for itself
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a scene in a stage has been laid out so many times more. */
    public static void awaitPulses(Scene scene, int count) {
        for (int i = 0; i < count; i++) {
            CountDownLatch drawn = new CountDownLatch(1);
            run(() -> scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    drawn.countDown();
                }
            }));
            run(Platform::requestNextPulse);
            await(drawn);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start() {
        if (STARTED.getAndSet(true)) {
            return;
        }
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException alreadyRunning) {
            started.countDown();
        }
        await(started);
        Platform.setImplicitExit(false);
        Fonts.load();
    }
}
