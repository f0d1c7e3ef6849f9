package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/**
 * Lets one at a time save a file of notes, of all programs and all threads of this one. The lock goes when the program ends,
 * however it ends. Whoever saves the same file in this program shares it (see {@link FolderLocks}), and its file stays open
 * between saves.
 */
final class FolderLock {
    private static final MessageFile MESSAGES = MessageFile.beside(FolderLock.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Path file;
    private final Semaphore turn = new Semaphore(1, true);

    /** Only for whose turn it is. */
    private @Nullable FileChannel channel;

    /** What the system knows the opened file by. */
    private @Nullable Object key;

    /** @param file the lock's own file */
    FolderLock(Path file) {
        this.file = file;
    }

    /** The lock's own file. */
    Path file() {
        return file;
    }

    /** The lock, as long as it is held. */
    final class Held implements AutoCloseable {
        private final FileLock lock;

        private Held(FileLock lock) {
            this.lock = lock;
        }

        /** Gives it back. What was saved under it is saved, so that nothing is said when the disk reports an error here. */
        @Override
        public void close() {
            try {
                lock.release();
            } catch (IOException e) {
                closeFile(); // else this program would take the lock for held, and never save again
            } finally {
                turn.release();
            }
        }
    }

    /** Waits for the lock. */
    Held lock() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        takeTurn();
        try {
            return new Held(lockUntil(end));
        } catch (IOException | RuntimeException | Error e) {
            turn.release();
            throw e;
        }
    }

    private void takeTurn() throws IOException {
        try {
            if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw tooLong();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private FileLock lockUntil(long end) throws IOException {
        while (System.nanoTime() < end) {
            FileLock lock = tryLock(opened());
            if (lock != null && isStillThere()) {
                return lock;
            }
            if (lock != null) {
                closeFile(); // it was deleted or replaced meanwhile: others lock the file that is there now
            }
            pause();
        }
        throw tooLong();
    }

    private FileChannel opened() throws IOException {
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = open;
            key = key().orElse(null);
        }
        return open;
    }

    /** Whether the file under this name is the one that was opened, as far as the system tells files apart. */
    private boolean isStillThere() {
        return key == null ? Files.exists(file) : key().filter(key::equals).isPresent();
    }

    private Optional<Object> key() {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // somebody in this program who does not share it
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IOException tooLong() {
        return new IOException(MESSAGES.text("locked", PATIENCE.toSeconds()));
    }

    private static IOException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IOException(MESSAGES.text("interrupted"), e);
    }

    /** Gives up the lock's file, when it is not held any more. */
    void close() {
        turn.acquireUninterruptibly();
        try {
            closeFile();
        } finally {
            turn.release();
        }
    }

    /** What was saved is saved, so that nothing is said when the disk reports an error. */
    private void closeFile() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock goes with the program at the latest.
        }
    }
}
