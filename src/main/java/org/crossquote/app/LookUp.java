package org.crossquote.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.crossquote.reading.Reading;

/** Looks things up in a reading: at once in a small one, in the background in a large one, so that the window never waits. */
public final class LookUp {
    private LookUp() {}

    /**
     * To be called on the FX thread.
     *
     * @param work what is to be looked up; it may run on another thread
     * @param show takes the result, on the FX thread; now for a small reading, later for a large one, and then it is to check whether anybody still waits for it
     */
    public static <T> void in(Reading reading, Supplier<T> work, Consumer<T> show) {
        if (reading.isSmall()) {
            show.accept(work.get());
            return;
        }
        CompletableFuture<Void> unused = CompletableFuture.supplyAsync(work)
                .thenAcceptAsync(show, Platform::runLater)
                .whenComplete((shown, fault) -> {
                    if (fault != null) {
                        Thread thread = Thread.currentThread();
                        thread.getUncaughtExceptionHandler().uncaughtException(thread, fault);
                    }
                });
    }
}
