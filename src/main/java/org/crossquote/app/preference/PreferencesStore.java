package org.crossquote.app.preference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.crossquote.fault.Faults;
import org.crossquote.file.AtomicFile;
import org.crossquote.file.FailureWords;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Keeps the preferences in one file. A file that cannot be understood is set aside under another name, never
 * overwritten. Saving happens a moment after the last change, on a thread of its own.
 */
public final class PreferencesStore implements AutoCloseable {
    private static final MessageFile MESSAGES = MessageFile.beside(PreferencesStore.class);
    private static final long DELAY_MILLIS = 400;
    private static final long LONGEST_WRITE_SECONDS = 10;

    private final Path file;
    private final ScheduledThreadPoolExecutor saver = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("preferences").factory());
    private final AtomicBoolean planned = new AtomicBoolean();
    private final AtomicReference<@Nullable Preferences> unsaved = new AtomicReference<>();
    private volatile boolean readOnly;
    private volatile Consumer<String> onFailure = sentence -> {};
    private boolean failed;

    /**
     * What was found in the file.
     *
     * @param preferences the saved ones, or the defaults
     * @param message what went wrong, for the reader
     */
    public record Loaded(Preferences preferences, Optional<String> message) {}

    /**
     * Keeps the settings in a folder.
     *
     * @param folder where the file {@code settings.json} lies or will lie
     */
    public PreferencesStore(Path folder) {
        this.file = folder.resolve("settings.json");
        saver.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Listens to failures.
     *
     * @param listener hears a sentence for the reader when saving fails; on any thread
     */
    public void onFailure(Consumer<String> listener) {
        onFailure = listener;
    }

    /** The preferences as they are in the settings of a folder, which are only looked at; the usual ones when they cannot be read. */
    public static Preferences look(Path folder) {
        try {
            return Preferences.read(Files.readAllBytes(folder.resolve("settings.json")));
        } catch (JacksonException | IOException e) {
            return Preferences.defaults();
        }
    }

    /** Reads the file; without one there are the defaults. */
    public Loaded load() {
        if (Files.notExists(file)) {
            return new Loaded(Preferences.defaults(), Optional.empty());
        }
        try {
            return new Loaded(Preferences.read(Files.readAllBytes(file)), Optional.empty());
        } catch (JacksonException e) {
            return new Loaded(Preferences.defaults(), Optional.of(setAside()));
        } catch (IOException e) {
            readOnly = true;
            return new Loaded(Preferences.defaults(), Optional.of(MESSAGES.text("unreadable", file.toString())));
        }
    }

    private String setAside() {
        Path aside = freeName();
        try {
            Files.move(file, aside);
            return MESSAGES.text(
                    "set-aside", file.toString(), aside.getFileName().toString());
        } catch (IOException e) {
            readOnly = true;
            return MESSAGES.text("in-the-way", file.toString());
        }
    }

    private Path freeName() {
        int number = 1;
        Path name;
        do {
            name = file.resolveSibling("settings-broken-" + number++ + ".json");
        } while (Files.exists(name));
        return name;
    }

    /** Saves these soon; the last ones win. */
    public void save(Preferences preferences) {
        if (!readOnly) {
            unsaved.set(preferences);
            if (!planned.getAndSet(true)) {
                Future<?> _ = saver.schedule(Faults.telling(this::write), DELAY_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** Saves these before it returns; gives whether they are on disk. */
    public boolean saveAtOnce(Preferences preferences) {
        if (readOnly) {
            return false;
        }
        unsaved.set(preferences);
        write();
        return unsaved.get() == null;
    }

    private synchronized void write() {
        planned.set(false);
        Preferences preferences = unsaved.getAndSet(null);
        if (preferences == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            byte[] text = preferences.write();
            AtomicFile.write(file, out -> out.write(text), AtomicFile.Option.LASTING);
            failed = false;
        } catch (Throwable e) { // nobody asks the saver's thread what became of this
            Faults.log(e);
            unsaved.compareAndSet(null, preferences); // until newer ones come these are to be tried again
            if (!failed) {
                failed = true;
                onFailure.accept(MESSAGES.text("unsaved", file.toString(), FailureWords.of(e)));
            }
        }
    }

    /** Saves what has not been saved yet. A write that is under way comes to its end. */
    @Override
    public void close() {
        saver.shutdown();
        try {
            if (!saver.awaitTermination(LONGEST_WRITE_SECONDS, TimeUnit.SECONDS)) {
                return; // the disk does not answer, and would not answer this thread either
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // writing is not broken off by it
        }
        write();
    }
}
