package org.crossquote.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.crossquote.message.MessageFile;

/** Says why a file or folder could not be used. Of many failures the system gives nothing but the path, which is no reason. */
public final class FailureWords {
    private static final MessageFile WORDS = MessageFile.beside(FailureWords.class);

    private FailureWords() {}

    /** The same for a file that was to be written, where its folder can be what is missing. */
    public static String ofWriting(Path file, Throwable failure) {
        Path folder = file.toAbsolutePath().getParent();
        return failure instanceof NoSuchFileException && folder != null && !Files.isDirectory(folder)
                ? WORDS.text("failure.no-folder", folder.toString())
                : of(failure);
    }

    /** A part of a sentence, to stand in brackets; never only a path. */
    public static String of(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException _ -> WORDS.text("failure.denied");
            case FileAlreadyExistsException _, NotDirectoryException _, DirectoryNotEmptyException _ ->
                WORDS.text("failure.in-the-way");
            case NoSuchFileException _ -> WORDS.text("failure.gone");
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default ->
                Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName());
        };
    }
}
