package org.crossquote.app.note.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has changed among the notes, so that who shows them need not look at all of them again.
 *
 * @param whole whether all notes are others, as when a collection was opened; the steps are empty then
 * @param steps each note that changed
 */
public record NoteChange(boolean whole, List<Step> steps) {
    /** Other notes altogether. */
    static final NoteChange WHOLE = new NoteChange(true, List.of());

    /**
     * One note.
     *
     * @param before as it was, null when it is new
     * @param after as it is, null when it has gone
     */
    public record Step(
            @Nullable PlacedNote before, @Nullable PlacedNote after) {
        /** What there is of both. */
        public Stream<PlacedNote> sides() {
            return Stream.of(before, after).flatMap(Stream::ofNullable);
        }
    }

    public NoteChange {
        steps = List.copyOf(steps);
    }
}
