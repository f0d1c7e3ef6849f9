package org.crossquote.app.column;

import org.crossquote.text.Span;

/**
 * A passage that stands out because the reader looks at it or at its counterpart.
 *
 * @param span where it stands
 * @param colour the style class of its speaker
 * @param chosen whether it is the one that was chosen, not a counterpart
 */
public record Accent(Span span, String colour, boolean chosen) {}
