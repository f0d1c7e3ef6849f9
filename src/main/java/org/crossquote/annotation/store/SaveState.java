package org.crossquote.annotation.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether what the reader wrote is on disk. */
public sealed interface SaveState {
    /**
     * All of it is.
     *
     * @param at since when
     * @param withoutBackup why no backup of the state before could be made, in a sentence; null when nothing is wrong
     */
    record Saved(Instant at, @Nullable String withoutBackup) implements SaveState {}

    /** The last change will be in a moment. */
    record Pending() implements SaveState {}

    /**
     * The last save failed. The changes are kept in memory and will be saved when they can be.
     *
     * @param because why, in a sentence
     * @param since when it first failed
     */
    record Failing(String because, Instant since) implements SaveState {}

    /**
     * It will not be.
     *
     * @param because why, in a sentence
     */
    record ReadOnly(String because) implements SaveState {}
}
