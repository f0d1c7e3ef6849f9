package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that at every moment either the old or the new contents are there, whole: a temporary file beside it,
 * fsync, an atomic rename, fsync of the folder.
 */
final class SafeFile {
    private SafeFile() {}

    /** The temporary file of {@code file}. Its name is always the same, so that one left by a crash is used again. */
    static Path temporary(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }

    /** Replaces the contents of {@code file}. When it throws, the old contents are there, or already the new. */
    static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, temporary(file));
    }

    /** The same with another temporary file in the same folder. */
    static void write(Path file, byte[] bytes, Path temporary) throws IOException {
        try {
            fill(temporary, bytes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(temporary, e); // on a full disk it takes the room that the next try needs
            throw e;
        }
        syncFolder(file);
    }

    private static void remove(Path temporary, IOException because) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private static void fill(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Makes the rename itself last. Windows has no way to ask for it, and does not need one. */
    private static void syncFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
