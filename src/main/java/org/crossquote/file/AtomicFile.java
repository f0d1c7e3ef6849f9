package org.crossquote.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces files so that at every moment the old or the new contents are there, whole: a temporary file beside it and a
 * rename. A file that is replaced keeps its permissions; a new one has those that the system gives to new files. A
 * thread that is interrupted writes to its end.
 */
public final class AtomicFile {
    /** What the name of a temporary file ends in. One that is old was left by a crash. */
    public static final String TEMPORARY = ".tmp";

    /** What is written. */
    @FunctionalInterface
    public interface Contents {
        /** Writes them; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What is asked for besides. */
    public enum Option {
        /** When it returns, the new contents outlast a loss of power. */
        LASTING,
        /** The file is for its owner alone. */
        PRIVATE
    }

    private AtomicFile() {}

    /**
     * Writes a file.
     *
     * @param file in a folder that is there
     * @throws IOException when it could not be written, which names this file; what was there before is still there, or already the new
     */
    public static void write(Path file, Contents contents, Option... options) throws IOException {
        Set<Option> asked = Set.of(options);
        Path target = target(file);
        Path temporary;
        try {
            temporary = asked.contains(Option.PRIVATE)
                    ? Files.createTempFile(folder(target), "new", TEMPORARY)
                    : Files.createFile(folder(target).resolve(name(target)));
        } catch (FileSystemException e) {
            throw aboutFile(e, file);
        }
        write(target, temporary, contents, asked.contains(Option.LASTING), file);
    }

    /** The reader has never heard of the temporary file: what failed is the file that was asked for. */
    private static FileSystemException aboutFile(FileSystemException failure, Path file) {
        String name = file.toString();
        FileSystemException about = switch (failure) {
            case AccessDeniedException e -> new AccessDeniedException(name, null, e.getReason());
            case NoSuchFileException e -> new NoSuchFileException(name, null, e.getReason());
            case NotDirectoryException _ -> new NotDirectoryException(name);
            default -> new FileSystemException(name, null, failure.getReason());
        };
        about.initCause(failure);
        return about;
    }

    /**
     * Writes a file so that it lasts, through a temporary file whose name is always the same: one that a crash has left is used again, and does not
     * stay. Only one process may write the file at a time.
     *
     * @param file in a folder that is there
     * @param temporary the name of the temporary file, which is beside the file
     * @throws IOException when it could not be written; what was there before is still there, or already the new
     */
    public static void write(Path file, String temporary, Contents contents) throws IOException {
        Path target = target(file);
        write(target, folder(target).resolve(temporary), contents, true, file);
    }

    /** A link to a file stays a link. */
    private static Path target(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    private static Path folder(Path target) {
        return Objects.requireNonNull(target.getParent());
    }

    private static void write(Path target, Path temporary, Contents contents, boolean lasting, Path file)
            throws IOException {
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                keepPermissions(
                        target, temporary); // before anything is in it, and with the stream open: it may be read-only
                contents.writeTo(out);
            }
            if (lasting) {
                sync(temporary, isPosix(target) ? StandardOpenOption.READ : StandardOpenOption.WRITE);
            }
            move(temporary, target);
        } catch (FileSystemException e) {
            throw temporary.toString().equals(e.getFile()) ? aboutFile(e, file) : e;
        } finally {
            Files.deleteIfExists(temporary); // on a full disk it takes the room that the next try needs
        }
        if (lasting && isPosix(target)) {
            sync(
                    folder(target),
                    StandardOpenOption
                            .READ); // the rename itself; Windows has no way to ask for it, and does not need one
        }
    }

    private static String name(Path file) {
        return "." + file.getFileName() + "-"
                + Long.toHexString(ThreadLocalRandom.current().nextLong()) + TEMPORARY;
    }

    private static void keepPermissions(Path file, Path temporary) throws IOException {
        if (Files.exists(file) && isPosix(file)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
