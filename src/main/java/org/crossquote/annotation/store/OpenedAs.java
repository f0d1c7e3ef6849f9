package org.crossquote.annotation.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How the notes of a collection were opened. */
public sealed interface OpenedAs {
    /** There were none yet. */
    record New() implements OpenedAs {}

    /** As they were left. */
    record Left() implements OpenedAs {}

    /**
     * The file could not be read. What could be saved of it is open; the file itself is kept under a new name before anything is written.
     *
     * @param reason why, in a sentence with the file's name
     * @param salvaged how many annotations were saved
     * @param backup the newest good backup, whose annotations can be had with {@link NoteStore#annotationsOf}; null when there is none
     */
    record Salvaged(String reason, int salvaged, @Nullable Path backup) implements OpenedAs {}

    /**
     * Nothing will be written.
     *
     * @param reason why, in a sentence
     */
    record ReadOnly(String reason) implements OpenedAs {}
}
