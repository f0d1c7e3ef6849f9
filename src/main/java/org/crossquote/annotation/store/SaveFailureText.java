package org.crossquote.annotation.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Says in a sentence why notes could not be saved, and what to do. */
final class SaveFailureText {
    private static final Map<String, String> BY_SYSTEM = Map.of(
            "No space left", "the disk is full. Make room, and they will be saved",
            "not enough space", "the disk is full. Make room, and they will be saved",
            "Disk quota", "your share of the disk is used up. Make room, and they will be saved",
            "File too large", "the file may not become so large. Make room, and they will be saved",
            "Read-only file system", "the disk can only be read. Make it writable, or choose another folder",
            "Input/output error", "the disk reports an error. Check it, and keep this window open until they are saved",
            "Permission denied", "this folder may not be written. Change its rights, or choose another folder");

    private SaveFailureText() {}

    /** The sentence, with the folder's name. */
    static String of(Throwable failure, Path file) {
        return "The notes are not saved in " + file.toAbsolutePath().getParent() + ": " + why(failure) + ".";
    }

    /** The sentence when they are saved, but the state before is not kept. */
    static String withoutBackup(Exception failure, Path folder) {
        return "The notes are saved, but no backup could be made in " + folder.toAbsolutePath() + ": " + why(failure)
                + ".";
    }

    private static String why(Throwable failure) {
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        if (failure instanceof AccessDeniedException) {
            return "this folder may not be written. Change its rights, or choose another folder";
        }
        if (failure instanceof NoSuchFileException || failure instanceof FileAlreadyExistsException) {
            return "the folder is not there any more. Put it back, and they will be saved";
        }
        return BY_SYSTEM.entrySet().stream()
                .filter(known -> message.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(message);
    }
}
