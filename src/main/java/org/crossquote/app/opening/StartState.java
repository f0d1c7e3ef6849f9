package org.crossquote.app.opening;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.app.preference.Preferences;
import org.crossquote.app.preference.PreferencesStore;
import org.crossquote.fault.Faults;
import org.crossquote.text.ArticleCollection;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * What the window starts with. It is put together before the first frame, beside the start of JavaFX.
 *
 * @param preferences the saved ones
 * @param collection the articles to show; the bundled ones when nothing else could be opened
 * @param folder where they came from, null for the bundled ones
 * @param coming a folder that takes long to read, to be opened when the window is there; null for none
 * @param offered a folder that an earlier start did not get shown, and that is opened only when the reader wants it; null for none
 * @param messages what the reader must be told
 * @param problems what of the folder could not be read
 */
public record StartState(
        Preferences preferences,
        ArticleCollection collection,
        @Nullable Path folder,
        @Nullable Path coming,
        @Nullable Path offered,
        List<String> messages,
        List<String> problems) {
    /** How long the window waits for its articles, in seconds. */
    private static final long PATIENCE = 1;

    /** The folder that was open last, in the settings; null for the articles that come with the program. */
    public static final PreferenceSection<@Nullable String> FOLDER =
            new PreferenceSection<>("folder", String.class, null);

    private static final String MEANWHILE = " Meanwhile the bundled articles are shown.";

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
        problems = List.copyOf(problems);
    }

    /** Reads the settings and opens what was asked for, otherwise what was open last, otherwise the bundled articles. */
    public static StartState read(@Nullable Path asked, PreferencesStore store, CollectionLoader library) {
        return read(asked, store, library, opening -> opening.get(PATIENCE, TimeUnit.SECONDS));
    }

    /** @param patience waits for a folder until the window is to open without it */
    static StartState read(@Nullable Path asked, PreferencesStore store, CollectionLoader library, Patience patience) {
        PreferencesStore.Loaded loaded = store.load();
        List<String> messages = new ArrayList<>();
        loaded.message().ifPresent(messages::add);
        Preferences preferences = loaded.preferences();
        Path folder = asked != null ? asked : last(preferences, messages);
        Path coming = null;
        Path offered = null;
        if (folder != null && library.hasFailed(folder)) {
            offered = folder;
        } else if (folder != null) {
            try {
                CollectionLoader.Loaded opened = opened(folder, library, patience);
                if (!opened.collection().articles().isEmpty()) {
                    return new StartState(
                            preferences, opened.collection(), folder, null, null, messages, opened.problems());
                }
                messages.add(String.join(" ", opened.problems()) + MEANWHILE);
            } catch (TimeoutException e) {
                coming = folder;
            } catch (ExecutionException e) {
                Faults.log(e);
                messages.add(folder + " could not be opened (" + e.getCause() + ")." + MEANWHILE);
            }
        }
        return new StartState(preferences, library.bundled().collection(), null, coming, offered, messages, List.of());
    }

    private static @Nullable Path last(Preferences preferences, List<String> messages) {
        String folder = preferences.get(FOLDER);
        try {
            return folder == null ? null : Path.of(folder);
        } catch (InvalidPathException e) {
            messages.add("The folder that was open last cannot be opened here: its name in the settings is none ("
                    + e.getReason() + ")." + MEANWHILE);
            return null;
        }
    }

    /** A disk that does not answer cannot be called off: a thread of its own waits for it. */
    private static CollectionLoader.Loaded opened(Path folder, CollectionLoader library, Patience patience)
            throws TimeoutException, ExecutionException {
        FutureTask<CollectionLoader.Loaded> opening = new FutureTask<>(() -> library.folder(folder, Progress.none()));
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
