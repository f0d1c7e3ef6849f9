package org.crossquote.app.column;

import javafx.scene.shape.Path;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;

/**
 * A mark of the reader in an article's text.
 *
 * @param id the annotation's
 * @param span where it stands
 * @param colour the style class of its colour
 * @param line the line below the words
 * @param faded whether the filter of the notes leaves it out
 * @param chosen whether the reader's commands act on it
 */
public record NoteMark(String id, Span span, String colour, LineStyle line, boolean faded, boolean chosen) {
    /** The reader's marks in the text, and as short strokes at the left edge of the ruler. */
    public static final TextLayer<NoteMark> LAYER = new TextLayer<NoteMark>(
                    "notes", 2, NoteMark::span, NoteLayer::new, null)
            .withRuler(() -> new PathsOnRuler<>(NoteMark::span, NoteMark::look, NoteMark::onRuler, 0, 4));

    private static Path onRuler(Look look) {
        Path path = StyledShapes.path("ruler-note", look.colour());
        if (look.faded()) {
            path.getStyleClass().add("faded");
        }
        return path;
    }

    /** How it looks. Marks that look the same are drawn together, because thousands of nodes would be slow. */
    record Look(String colour, LineStyle line, boolean faded, boolean chosen) {}

    Look look() {
        return new Look(colour, line, faded, chosen);
    }
}
