package org.crossquote.app.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Keeps the preferences in one file. A file that cannot be understood is set aside under another name, never
 * overwritten. Saving happens a moment after the last change, on a thread of its own.
 */
public final class PreferencesStore implements AutoCloseable {
    private static final long DELAY_MILLIS = 400;

    private final Path file;
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("preferences").factory());
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
    }

    /**
     * Listens to failures.
     *
     * @param listener hears a sentence for the reader when saving fails; on any thread
     */
    public void onFailure(Consumer<String> listener) {
        onFailure = listener;
    }

    /** Reads the file; without one there are the defaults. */
    public Loaded load() {
        if (Files.notExists(file)) {
            return new Loaded(Preferences.defaults(), Optional.empty());
        }
        try {
            return new Loaded(PreferencesJson.read(Files.readAllBytes(file)), Optional.empty());
        } catch (JacksonException e) {
            return new Loaded(Preferences.defaults(), Optional.of(setAside()));
        } catch (IOException e) {
            readOnly = true;
            return new Loaded(
                    Preferences.defaults(),
                    Optional.of("The settings in " + file + " could not be read; this time nothing is saved there."
                            + " Check that the file can be read, then start again."));
        }
    }

    private String setAside() {
        Path aside = freeName();
        try {
            Files.move(file, aside);
            return "The settings in " + file + " could not be understood. They were kept as " + aside.getFileName()
                    + ", and the window starts with new ones.";
        } catch (IOException e) {
            readOnly = true;
            return "The settings in " + file + " could not be understood and could not be set aside;"
                    + " this time nothing is saved there. Move the file away to have settings again.";
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
        if (!readOnly && unsaved.getAndSet(preferences) == null) {
            Future<?> _ = saver.schedule(this::write, DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void write() {
        Preferences preferences = unsaved.getAndSet(null);
        if (preferences == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling("settings.json.new");
            writeForced(next, ByteBuffer.wrap(PreferencesJson.write(preferences)));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            failed = false;
        } catch (IOException | RuntimeException e) { // nobody asks the saver's thread what became of this
            if (!failed) {
                failed = true;
                onFailure.accept("The settings could not be saved in " + file + " (" + e.getMessage()
                        + "). Check that there is room and that the folder can be written.");
            }
        }
    }

    private static void writeForced(Path path, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Saves what has not been saved yet. */
    @Override
    public void close() {
        saver.shutdownNow();
        write();
    }
}
