package org.crossquote.fault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One fault, ready to be told.
 *
 * @param kind equal for faults that are one and the same mistake
 * @param name the simple name of the exception's class, such as {@code IllegalStateException}
 * @param details program, system and trace, without any text of an article or a note
 * @param times how often this kind has been seen since the start, this time included
 * @param folder where the log lies; null when it could not be written
 */
public record FaultReport(
        String kind,
        String name,
        String details,
        int times,
        @Nullable Path folder) {}
