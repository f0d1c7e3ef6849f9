package org.crossquote.app.column;

import java.util.List;
import org.crossquote.text.Span;

/**
 * A passage that stands out because the reader looks at it or at its counterpart.
 *
 * @param span where it stands
 * @param colours the style classes of its speakers, in their order; at least one
 * @param chosen whether it is the one that was chosen, not a counterpart
 */
public record Accent(Span span, List<String> colours, boolean chosen) {
    public Accent {
        colours = List.copyOf(colours);
    }
}
