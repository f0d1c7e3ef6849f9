package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import org.crossquote.app.Focus;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Joins the focus and its best counterparts, from column to column, where they stand now. */
final class FocusConnectors {
    private final ColumnTrack track;
    private final ConnectorLayer layer;

    FocusConnectors(ColumnTrack track, ConnectorLayer layer) {
        this.track = track;
        this.layer = layer;
    }

    /** Draws the lines of a focus, none for null. */
    void draw(@Nullable Focus focus, FocusColours colours) {
        if (focus == null) {
            layer.draw(List.of(), "");
            return;
        }
        List<ConnectorLayer.End> ends = new ArrayList<>();
        for (int i = 0; i < track.shown().size(); i++) {
            int place = i;
            track.made(track.shown().get(i)).flatMap(c -> end(c, focus, place)).ifPresent(ends::add);
        }
        layer.draw(ends, colours.of(focus.passage()));
    }

    private static Optional<ConnectorLayer.End> end(ArticleColumn column, Focus focus, int place) {
        return passageIn(column, focus)
                .map(column::middle)
                .filter(OptionalDouble::isPresent)
                .map(middle -> {
                    Rectangle2D area = column.textArea();
                    double top = column.getLayoutY() + area.getMinY();
                    Rectangle2D seen = new Rectangle2D(
                            column.getLayoutX() + area.getMinX(), top, area.getWidth(), area.getHeight());
                    return new ConnectorLayer.End(
                            seen,
                            top + middle.getAsDouble() - column.scrollProperty().get(),
                            place);
                });
    }

    private static Optional<Span> passageIn(ArticleColumn column, Focus focus) {
        String article = column.article().id();
        if (focus.passage().article().equals(article)) {
            return Optional.of(focus.passage().span());
        }
        return focus.counterparts().stream()
                .filter(p -> p.article().equals(article))
                .map(Passage::span)
                .findFirst();
    }
}
