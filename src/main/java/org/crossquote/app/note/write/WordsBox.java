package org.crossquote.app.note.write;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Where words stand on the screen. */
public final class WordsBox {
    private WordsBox() {}

    /** The box around the part of the words that is in view, in the scene; empty when none of it is. */
    public static Optional<Bounds> inScene(ColumnsView columns, String article, @Nullable Span span) {
        Optional<ArticleColumn> column = columns.column(article);
        if (column.isEmpty() || span == null || column.get().getScene() == null) {
            return Optional.empty();
        }
        Rectangle2D area = column.get().textArea();
        double scroll = column.get().scrollProperty().get();
        Bounds all = null;
        for (Rectangle2D line : column.get().lines(span)) {
            double top = line.getMinY() - scroll;
            if (top + line.getHeight() > 0 && top < area.getHeight()) {
                Bounds box = new BoundingBox(
                        area.getMinX() + line.getMinX(), area.getMinY() + top, line.getWidth(), line.getHeight());
                all = all == null ? box : union(all, box);
            }
        }
        return Optional.ofNullable(all).map(column.get()::localToScene);
    }

    private static Bounds union(Bounds a, Bounds b) {
        double x = Math.min(a.getMinX(), b.getMinX());
        double y = Math.min(a.getMinY(), b.getMinY());
        return new BoundingBox(x, y, Math.max(a.getMaxX(), b.getMaxX()) - x, Math.max(a.getMaxY(), b.getMaxY()) - y);
    }
}
