package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** A quotation's tint and underline, drawn behind its text. */
final class MarkShape extends Group {
    /** The part of a line's height that stays free above the tint, and where the tint ends. */
    private static final double TOP = 0.1;

    private static final double BOTTOM = 0.95;
    private static final double SECOND_LINE = 2.5;

    private final Path tint = path("mark-tint");
    private final Path line = path("mark-line");
    private final boolean isDouble;

    MarkShape(Mark mark) {
        getStyleClass().addAll("mark", mark.colour());
        getChildren().addAll(tint, line);
        isDouble = mark.reported();
        setManaged(false);
        setFaded(mark.faded());
        if (mark.unsure()) {
            getStyleClass().add("unsure");
        }
        if (mark.colours().size() > 1) {
            addSecondColour(mark.colours().get(1));
        }
    }

    /** Dashes of the second speaker's colour over the first's line. */
    private void addSecondColour(String colour) {
        Path second = path("mark-line");
        Group group = new Group(second);
        group.getStyleClass().addAll("second-speaker", colour);
        getChildren().add(group);
        line.getElements().addListener((javafx.collections.ListChangeListener<PathElement>)
                change -> second.getElements().setAll(line.getElements()));
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        return path;
    }

    void setFaded(boolean faded) {
        getStyleClass().remove("faded");
        if (faded) {
            getStyleClass().add("faded");
        }
    }

    /** Draws over these lines of text. */
    void place(List<Rectangle2D> lines) {
        List<PathElement> boxes = new ArrayList<>();
        List<PathElement> strokes = new ArrayList<>();
        for (Rectangle2D box : lines.stream().map(MarkShape::inside).toList()) {
            addBox(boxes, box);
            addLine(strokes, box, box.getMaxY());
            if (isDouble) {
                addLine(strokes, box, box.getMaxY() - SECOND_LINE);
            }
        }
        tint.getElements().setAll(boxes);
        line.getElements().setAll(strokes);
    }

    /** The part of a line's box that is tinted, on whole pixels so that its edges are sharp. */
    static Rectangle2D inside(Rectangle2D line) {
        double top = Math.round(line.getMinY() + line.getHeight() * TOP);
        double bottom = Math.round(line.getMinY() + line.getHeight() * BOTTOM);
        return new Rectangle2D(line.getMinX(), top, line.getWidth(), bottom - top);
    }

    static void addBox(List<PathElement> path, Rectangle2D box) {
        path.add(new MoveTo(box.getMinX(), box.getMinY()));
        path.add(new HLineTo(box.getMaxX()));
        path.add(new VLineTo(box.getMaxY()));
        path.add(new HLineTo(box.getMinX()));
        path.add(new ClosePath());
    }

    static void addLine(List<PathElement> path, Rectangle2D box, double y) {
        path.add(new MoveTo(box.getMinX(), y - 0.5));
        path.add(new HLineTo(box.getMaxX()));
    }
}
