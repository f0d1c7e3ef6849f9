package org.crossquote.app.note;

import java.util.List;

/**
 * How the reader wants to make notes.
 *
 * @param bar whether the bar is offered at the selection
 * @param colours the reader's colours with their names and lines, in their order; none for the usual ones
 */
public record NoteWishes(boolean bar, List<NoteColour> colours) {
    public NoteWishes {
        colours = List.copyOf(colours);
    }

    /** What a new reader has. */
    public static NoteWishes usual() {
        return new NoteWishes(true, List.of());
    }
}
