package org.crossquote.app.column;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** The text of an article as far as words of it are selected. */
abstract class SelectableArticle extends ScrolledArticle {
    SelectableArticle(ArticleText text) {
        super(text);
    }

    /** What the reader has selected, null before the caret was put anywhere. */
    public ObjectProperty<@Nullable TextSelection> selectionProperty() {
        return text.selectionProperty();
    }

    /** Whether a point of the scene lies on selected words. */
    public boolean isSelectedAt(double sceneX, double sceneY) {
        Point2D at = text.sceneToLocal(sceneX, sceneY);
        return selectedSpan()
                .filter(span -> span.contains(text.insertionAt(at.getX(), at.getY())))
                .isPresent();
    }

    /** The span of the selected words; empty for none. */
    public Optional<Span> selectedSpan() {
        return Optional.ofNullable(text.selectionProperty().get())
                .filter(s -> !s.isEmpty())
                .map(TextSelection::span);
    }

    /** Selects a span of the text. */
    public void select(Span span) {
        text.selectionProperty().set(TextSelection.of(span));
    }

    /** The selected words as they stand in the file; empty for none. */
    public String selectedText() {
        TextSelection now = text.selectionProperty().get();
        return now == null ? "" : text.article().at(now.span());
    }
}
