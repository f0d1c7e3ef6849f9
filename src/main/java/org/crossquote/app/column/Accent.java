package org.crossquote.app.column;

import java.util.List;
import org.crossquote.text.Span;

/**
 * A passage that stands out because the reader looks at it or at its counterpart.
 *
 * @param span where it stands
 * @param colours the style classes of its speakers, in their order; at least one
 * @param kind why it stands out
 */
public record Accent(Span span, List<String> colours, Kind kind) {
    /** Why a passage stands out. */
    public enum Kind {
        /** It was chosen. */
        CHOSEN,
        /** It is a counterpart of the chosen one. */
        COUNTERPART,
        /** It is a counterpart that says more: what is the same in it stands out by itself. */
        LONGER,
        /** The part of a longer counterpart that has the same words. */
        SAME
    }

    public Accent {
        colours = List.copyOf(colours);
    }
}
