package org.crossquote.app.column;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.crossquote.text.Span;

/**
 * Draws the marks of one layer on a column's overview ruler.
 *
 * @param <M> what a mark is
 */
public interface MarksOnRuler<M> {
    /** What is drawn; one and the same node always. */
    Node node();

    /** Takes other marks; they are drawn with the next {@link #place}. */
    void show(List<M> marks);

    /** The ruler or the text has another size: what was known of places is no longer so. */
    void forgetPlaces();

    /** Draws them. */
    void place(Places places);

    /** Where spans of the article are on the ruler. */
    @FunctionalInterface
    interface Places {
        /**
         * The box of a span; empty where it is not shown.
         *
         * @param left where it begins, in pixels from the ruler's left edge
         * @param width in pixels
         */
        Optional<Rectangle2D> box(Span span, double left, double width);
    }
}
