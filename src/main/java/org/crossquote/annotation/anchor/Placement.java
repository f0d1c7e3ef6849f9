package org.crossquote.annotation.anchor;

import org.crossquote.annotation.AnchorStatus;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotation stands in the text as it is now.
 *
 * @param status how well it was found
 * @param span its place in UTF-16 units, null when it is lost
 */
public record Placement(AnchorStatus status, @Nullable Span span) {
    static final Placement LOST = new Placement(AnchorStatus.LOST, null);
}
