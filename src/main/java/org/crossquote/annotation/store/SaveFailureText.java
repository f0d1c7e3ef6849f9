package org.crossquote.annotation.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.crossquote.message.MessageFile;

/** Says in a sentence why notes could not be saved, and what to do. */
final class SaveFailureText {
    private static final MessageFile MESSAGES = MessageFile.beside(SaveFailureText.class);

    /** Words that systems put into their messages, and the reasons that they give away. */
    private static final Map<String, String> BY_SYSTEM = Map.of(
            "No space left", "why.full",
            "not enough space", "why.full",
            "Disk quota", "why.quota",
            "File too large", "why.too-large",
            "Read-only file system", "why.read-only",
            "Input/output error", "why.disk",
            "Permission denied", "why.forbidden");

    private SaveFailureText() {}

    /** The sentence, with the folder's name. */
    static String of(Throwable failure, Path file) {
        return MESSAGES.text("unsaved", String.valueOf(file.toAbsolutePath().getParent()), why(failure));
    }

    /** The sentence when they are saved, but the state before is not kept. */
    static String withoutBackup(Exception failure, Path folder) {
        return MESSAGES.text("no-backup", folder.toAbsolutePath().toString(), why(failure));
    }

    private static String why(Throwable failure) {
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        if (failure instanceof AccessDeniedException) {
            return MESSAGES.text("why.forbidden");
        }
        if (failure instanceof NoSuchFileException || failure instanceof FileAlreadyExistsException) {
            return MESSAGES.text("why.gone");
        }
        return BY_SYSTEM.entrySet().stream()
                .filter(known -> message.contains(known.getKey()))
                .map(known -> MESSAGES.text(known.getValue()))
                .findFirst()
                .orElse(message);
    }
}
