package org.crossquote.app.note;

import java.util.Map;

/**
 * How the reader wants to make notes.
 *
 * @param bar whether the bar is offered at the selection
 * @param names the reader's own names of colours, by the colour's key; those left out have their usual one
 */
public record NoteWishes(boolean bar, Map<String, String> names) {
    public NoteWishes {
        names = Map.copyOf(names);
    }

    /** What a new reader has. */
    public static NoteWishes usual() {
        return new NoteWishes(true, Map.of());
    }
}
