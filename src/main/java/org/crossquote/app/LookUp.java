package org.crossquote.app;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import org.crossquote.fault.Faults;
import org.crossquote.reading.Reading;

/**
 * Looks things up in a reading: at once in a small one, in the background in a large one, so that the window never waits. Where there is no
 * window, as in a picture, everything is looked up at once.
 */
public final class LookUp {
    private LookUp() {}

    /**
     * To be called on the FX thread.
     *
     * @param place where it is shown
     * @param work what is to be looked up; it may run on another thread
     * @param show takes the result, on the FX thread; at once for a small
     *     reading, later for a large one, and then it is to check whether anybody still waits for it
     */
    public static <T> void in(Reading reading, Node place, Supplier<T> work, Consumer<T> show) {
        if (reading.isSmall() || !isInWindow(place)) {
            show.accept(work.get());
            return;
        }
        Faults.tellOf(CompletableFuture.supplyAsync(work).thenAcceptAsync(show, Platform::runLater));
    }

    private static boolean isInWindow(Node place) {
        return place.getScene() != null && place.getScene().getWindow() != null;
    }
}
