package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets one program at a time save a file of notes. The lock goes when the program ends, however it ends. Its file stays open
 * between saves: closing it would also release a lock that another window of the same program holds.
 */
final class FolderLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Path file;
    private @Nullable FileChannel channel;

    /** @param notes the file of notes that is guarded */
    FolderLock(Path notes) {
        file = notes.resolveSibling(notes.getFileName() + ".lock");
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
                FolderLock.this.close(); // else this program would take the lock for held, and never save again
            }
        }
    }

    /** Waits for the lock. */
    Held lock() throws IOException {
        FileChannel open = channel;
        if (open == null || !open.isOpen()) {
            open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = open;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            FileLock lock = tryLock(open);
            if (lock != null) {
                return new Held(lock);
            }
            pause();
        }
        throw new IOException("another window has been saving for " + PATIENCE.toSeconds() + " seconds");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another window of this program
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for another window", e);
        }
    }

    /** Gives up the lock's file. What was saved is saved, so that nothing is said when the disk reports an error. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock goes with the program at the latest.
        }
    }
}
