package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.app.StyledShapes;

/** What makes a passage stand out: a box around its lines, filled with a band for each of its speakers. */
final class AccentShape extends Group {
    private final OutlineShape outline;
    private final List<Path> fills = new ArrayList<>();

    AccentShape(Accent accent) {
        outline = new OutlineShape("accent", accent.colours().getFirst());
        outline.getStyleClass().add(accent.kind().name().toLowerCase(Locale.ROOT));
        // Most passages have one speaker, and the box fills itself.
        if (accent.colours().size() > 1 && accent.kind() != Accent.Kind.LONGER) {
            outline.getStyleClass().add("shared");
            accent.colours().forEach(this::addFill);
        }
        getChildren().addAll(fills);
        getChildren().add(outline);
        setManaged(false);
        setMouseTransparent(true);
    }

    private void addFill(String colour) {
        fills.add(StyledShapes.path("accent-fill", colour));
    }

    /** Draws around these lines of text. */
    void place(List<Rectangle2D> lines) {
        outline.place(lines);
        for (int i = 0; i < fills.size(); i++) {
            List<PathElement> boxes = new ArrayList<>();
            for (Rectangle2D line : lines) {
                MarkShape.addBox(boxes, MarkShape.band(MarkShape.inside(line), i, fills.size()));
            }
            fills.get(i).getElements().setAll(boxes);
        }
    }
}
