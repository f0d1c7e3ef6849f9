package org.crossquote.app.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.crossquote.fault.Faults;
import org.jspecify.annotations.Nullable;

/** What happens to the window, for features that have something to open, to save or to close. */
public final class WindowLife {
    private final List<Runnable> onOpened = new ArrayList<>();
    private final List<Runnable> onGrown = new ArrayList<>();
    private final List<Runnable> onLeft = new ArrayList<>();
    private final List<Supplier<CompletableFuture<List<String>>>> savers = new ArrayList<>();
    private final List<Runnable> onEnd = new ArrayList<>();

    /** @param action run when a collection is open in the model: at the start, and whenever another one has been opened */
    public void onOpened(Runnable action) {
        onOpened.add(action);
    }

    /**
     * Of a large collection the first articles are opened before the others are read.
     *
     * @param action run when the rest of the open collection has come; the articles that were there stay
     */
    public void onGrown(Runnable action) {
        onGrown.add(action);
    }

    /** @param action run when the reader goes to another window */
    public void onLeft(Runnable action) {
        onLeft.add(action);
    }

    /**
     * Lets the window wait for what is to be saved before it closes.
     *
     * @param saver saves off the FX thread; gives why not all of it is on disk, a sentence each; comes to its end in any case
     */
    public void onClose(Supplier<CompletableFuture<List<String>>> saver) {
        savers.add(saver);
    }

    /** @param action run when the window has gone */
    public void onEnd(Runnable action) {
        onEnd.add(action);
    }

    /** A collection is open. */
    public void opened() {
        onOpened.forEach(Runnable::run);
    }

    /** The rest of the open collection has come. */
    public void grown() {
        onGrown.forEach(Runnable::run);
    }

    /** The reader has gone to another window. */
    public void left() {
        onLeft.forEach(Runnable::run);
    }

    /**
     * Saves everything.
     *
     * @return why not all is on disk; whatever breaks on the way comes with the future
     */
    public CompletableFuture<List<String>> saveAll() {
        List<CompletableFuture<List<String>>> all = new ArrayList<>();
        for (Supplier<CompletableFuture<List<String>>> saver : savers) {
            try {
                all.add(saver.get());
            } catch (Throwable e) { // a window that does not close must say why
                all.add(CompletableFuture.failedFuture(e));
            }
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(done -> all.stream().flatMap(f -> f.join().stream()).toList());
    }

    /** The window has gone; what breaks in one feature does not keep the others from their end. */
    public void end() {
        @Nullable Throwable failure = null;
        for (Runnable action : onEnd) {
            try {
                action.run();
            } catch (RuntimeException | Error e) {
                Faults.log(e);
                failure = e;
            }
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }
}
