package org.crossquote.app.note.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.crossquote.annotation.store.FolderLocks;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.fault.Faults;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/**
 * Opens, saves and closes the files of notes, one after the other, off the FX thread; what could not be saved when another collection was opened
 * stays in its care. FX thread only; so is what it tells.
 */
final class NoteSessions {
    private static final MessageFile MESSAGES = MessageFile.beside(NoteSessions.class);
    private static final long RETRY_SECONDS = 5;

    /** So many notes are not looked for in their texts on the FX thread. */
    private static final int MANY = 4;

    /** Who hears of the notes of the collection that was opened last. */
    interface Listener {
        /** They are here. */
        void opened(NoteSession fresh);

        /**
         * They could not be opened; it is tried again.
         *
         * @param because why, in a sentence
         */
        void refused(String because);

        /** Whether all is on disk. */
        void saved(SaveState news);

        /**
         * Some have changed.
         *
         * @param changing whose notes
         * @param placed they by their ids, with their places; empty for those that have gone
         */
        void changed(NoteSession changing, Map<String, Optional<PlacedNote>> placed);

        /**
         * Notes of a collection that is not open any more are not saved yet.
         *
         * @param sentence why
         */
        void unsaved(String sentence);
    }

    private final Path folder;
    private final Executor background;
    private final Executor files;
    private final Executor fx;
    private final Clock clock;
    private final Listener listener;
    private final UnsavedSessions unsaved = new UnsavedSessions();
    private final FolderLocks locks = new FolderLocks();
    private volatile int generation;

    /**
     * @param folder where the notes of all collections lie
     * @param background where they are opened and closed
     * @param fx brings news to the FX thread
     * @param clock says when
     * @param listener hears them
     */
    NoteSessions(Path folder, Executor background, Executor fx, Clock clock, Listener listener) {
        this.folder = folder;
        this.background = background;
        files = new SerialExecutor(background);
        this.fx = fx;
        this.clock = clock;
        this.listener = listener;
    }

    /** Opens the notes of a collection; those before, null for none, are saved. */
    void open(ArticleCollection collection, @Nullable NoteSession before) {
        generation++;
        if (before != null) {
            unsaved.add(before);
            files.execute(Faults.telling(this::saveLeft));
        }
        open(collection, generation);
    }

    private void saveLeft() {
        List<String> sentences = unsaved.flushAll(null);
        fx.execute(() -> sentences.forEach(listener::unsaved));
    }

    /** One that the reader has left again before its turn came is not opened. */
    private void open(ArticleCollection collection, int number) {
        files.execute(() -> {
            if (number == generation) {
                read(collection, number);
            }
        });
    }

    private void read(ArticleCollection collection, int number) {
        try {
            NoteSession fresh =
                    NoteSession.open(folder, collection, locks, clock, s -> fx.execute(() -> saved(number, s)));
            fresh.onChange(ids -> changed(fresh, ids));
            fx.execute(() -> opened(fresh, number));
        } catch (Throwable e) { // whatever it is, it is tried again
            Faults.log(e);
            fx.execute(() -> refused(collection, number, e));
        }
    }

    private void opened(NoteSession fresh, int number) {
        if (number == generation) {
            listener.opened(fresh);
        } else {
            unsaved.add(fresh);
            files.execute(Faults.telling(this::saveLeft));
        }
    }

    private void refused(ArticleCollection collection, int number, Throwable why) {
        if (number == generation) {
            listener.refused(MESSAGES.text("refused", folder.toString(), FailureWords.of(why), RETRY_SECONDS));
            CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS, fx)
                    .execute(() -> {
                        if (number == generation) {
                            open(collection, number);
                        }
                    });
        }
    }

    private void saved(int number, SaveState news) {
        if (number == generation) {
            listener.saved(news);
        }
    }

    /** Called where the change was made; what others changed is placed there, so that the FX thread need not. */
    private void changed(NoteSession changing, Set<String> ids) {
        files.execute(Faults.telling(() -> changing.keepTexts(
                ids.stream().flatMap(id -> changing.notes().find(id).stream()).toList())));
        if (!Platform.isFxApplicationThread()) {
            Map<String, Optional<PlacedNote>> placed = placed(changing, ids);
            fx.execute(() -> listener.changed(changing, placed));
        } else if (ids.size() > MANY) {
            background.execute(Faults.telling(() -> changed(changing, ids)));
        } else {
            listener.changed(changing, placed(changing, ids));
        }
    }

    private static Map<String, Optional<PlacedNote>> placed(NoteSession changing, Set<String> ids) {
        Map<String, Optional<PlacedNote>> placed = new LinkedHashMap<>();
        ids.forEach(id -> placed.put(id, changing.notes().find(id).map(changing::place)));
        return placed;
    }

    /** Saves the open notes, without waiting for it. */
    void save(NoteSession open) {
        files.execute(Faults.telling(open::flush));
    }

    /**
     * Saves everything, off this thread.
     *
     * @param open the open notes, null for none
     * @return why not all of it is on disk, one sentence for each file, and one when this broke off; on the FX thread
     */
    CompletableFuture<List<String>> saveAll(@Nullable NoteSession open) {
        return CompletableFuture.supplyAsync(() -> unsaved.flushAll(open), files)
                .exceptionally(failure -> {
                    Faults.log(failure);
                    return List.of(brokenOff(failure));
                })
                .thenApplyAsync(sentences -> sentences, fx);
    }

    /** Why it is not known whether all is on disk, in a sentence. */
    static String brokenOff(Throwable failure) {
        return MESSAGES.text("saving.broke-off", failure.toString());
    }

    /** Puts the notes of a backup among the open ones. */
    void addBackup(NoteSession open, Path backup) {
        files.execute(Faults.telling(() -> open.notes().merge(open.annotationsOf(backup))));
    }

    /**
     * Saves what is left and stops; waits for it.
     *
     * @param last the open notes, null for none
     */
    void close(@Nullable NoteSession last) {
        generation++;
        if (last != null) {
            unsaved.add(last);
        }
        unsaved.closeAll();
    }
}
