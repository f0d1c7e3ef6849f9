package org.crossquote.app.opening;

import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crossquote.app.preference.Language;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What the window starts with. It is put together before the first frame, beside the start of JavaFX.
 *
 * @param preferences the saved ones
 * @param opened the articles to show, and what of them could not be read; the bundled ones when nothing else could be opened
 * @param origin where they came from
 * @param coming what takes long to read, to be opened when the window is there; null for none
 * @param offered what an earlier start did not get shown, and that is opened only when the reader wants it; null for none
 * @param refused whether what was wanted could not be opened
 * @param messages what the reader must be told
 */
public record StartState(
        Preferences preferences,
        CollectionLoader.Loaded opened,
        Origin origin,
        @Nullable Origin coming,
        @Nullable Origin offered,
        boolean refused,
        List<String> messages) {
    private static final MessageFile MESSAGES = MessageFile.beside(StartState.class);

    /** How long the window waits for its articles, in seconds. */
    private static final long PATIENCE = 1;

    /** Waits for what is being opened, but not for ever. */
    @FunctionalInterface
    interface Patience {
        /**
         * What was opened.
         *
         * @throws TimeoutException when that takes too long
         */
        CollectionLoader.Loaded await(Future<CollectionLoader.Loaded> opening)
                throws InterruptedException, ExecutionException, TimeoutException;
    }

    public StartState {
        messages = List.copyOf(messages);
    }

    /** The same with other preferences, and one more thing that the reader must be told. */
    public StartState with(Preferences other, Optional<String> message) {
        List<String> all = new ArrayList<>(messages);
        message.ifPresent(all::add);
        return new StartState(other, opened, origin, coming, offered, refused, all);
    }

    /** The articles to show. */
    public ArticleCollection collection() {
        return opened.collection();
    }

    /**
     * Reads the settings and opens what was asked for, otherwise what was open last, otherwise the bundled articles.
     *
     * @param asked the bundled articles where nothing was asked for
     */
    public static StartState read(Origin asked, PreferencesStore store, CollectionLoader library) {
        return read(asked, store, library, opening -> opening.get(PATIENCE, TimeUnit.SECONDS));
    }

    /** @param patience waits for articles until the window is to open without them */
    static StartState read(Origin asked, PreferencesStore store, CollectionLoader library, Patience patience) {
        PreferencesStore.Loaded loaded = store.load();
        List<String> messages = new ArrayList<>();
        loaded.message().ifPresent(messages::add);
        Preferences preferences = loaded.preferences();
        preferences.get(Language.SECTION).use();
        Origin wanted = asked.isBundled() ? last(preferences, messages) : asked;
        Origin coming = null;
        Origin offered = null;
        if (wanted.isBundled()) {
            return new StartState(preferences, library.bundled(), wanted, null, null, false, messages);
        }
        if (library.hasFailed(wanted)) {
            offered = wanted;
        } else {
            try {
                CollectionLoader.Loaded opened = opened(wanted, library, patience);
                if (!opened.collection().articles().isEmpty()) {
                    return new StartState(preferences, opened, wanted, null, null, false, messages);
                }
                messages.add(MESSAGES.text("start.problems", String.join(" ", opened.problems())));
            } catch (TimeoutException e) {
                coming = wanted;
            } catch (ExecutionException e) {
                Faults.log(e);
                messages.add(MESSAGES.text("start.failed", wanted.shown(), String.valueOf(e.getCause())));
            }
        }
        boolean refused = coming == null && offered == null;
        return new StartState(preferences, library.bundled(), Origin.BUNDLED, coming, offered, refused, messages);
    }

    private static Origin last(Preferences preferences, List<String> messages) {
        try {
            return OpenedLast.in(preferences);
        } catch (InvalidPathException e) {
            messages.add(MESSAGES.text("start.no-name", e.getReason()));
            return Origin.BUNDLED;
        }
    }

    /** A disk that does not answer cannot be called off: a thread of its own waits for it. */
    private static CollectionLoader.Loaded opened(Origin origin, CollectionLoader library, Patience patience)
            throws TimeoutException, ExecutionException {
        FutureTask<CollectionLoader.Loaded> opening = new FutureTask<>(() -> library.open(origin, Progress.none()));
        Thread.ofPlatform().daemon().name("opening").start(opening);
        try {
            return patience.await(opening);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        } finally {
            opening.cancel(true);
        }
    }
}
