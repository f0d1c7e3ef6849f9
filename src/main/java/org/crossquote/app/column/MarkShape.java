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
import org.crossquote.app.StyledShapes;

/** A quotation's tint and underline, drawn behind its text. Speakers who share it have a band of the tint each. */
final class MarkShape extends Group {
    /** The part of a line's height that stays free above the tint, and where the tint ends. */
    private static final double TOP = 0.1;

    private static final double BOTTOM = 0.95;
    private static final double SECOND_LINE = 2.5;
    private static final double DASH = 6;
    private static final double UNSURE_GAP = 4;

    /** What one of the speakers has of the tint and of the line. */
    private record Part(Path tint, Path line) {}

    private final List<Part> parts = new ArrayList<>();
    private final boolean isDouble;

    MarkShape(Mark mark) {
        getStyleClass().addAll("mark", mark.colours().getFirst());
        isDouble = mark.reported();
        setManaged(false);
        setFaded(mark.faded());
        if (mark.kind() == Mark.Kind.SCARE) {
            getStyleClass().add("scare");
        }
        if (mark.unsure()) {
            getStyleClass().add("unsure");
        }
        int speakers = mark.colours().size();
        for (int i = 0; i < speakers; i++) {
            String colour = mark.colours().get(i);
            Part part = new Part(path("mark-tint", colour), path(speakers == 1 ? "mark-line" : "shared-line", colour));
            parts.add(part);
            if (speakers > 1) {
                takeTurns(part.line(), i, speakers, mark.unsure() ? UNSURE_GAP : 0);
            }
        }
        parts.forEach(part -> getChildren().add(part.tint()));
        parts.forEach(part -> getChildren().add(part.line()));
    }

    /** The dashes of each speaker stand where those of the others leave a gap. */
    private static void takeTurns(Path line, int turn, int turns, double gap) {
        double step = DASH + gap;
        line.getStrokeDashArray().setAll(DASH, step * turns - DASH);
        line.setStrokeDashOffset(-step * turn);
    }

    private static Path path(String... styleClasses) {
        return StyledShapes.path(styleClasses);
    }

    void setFaded(boolean faded) {
        getStyleClass().remove("faded");
        if (faded) {
            getStyleClass().add("faded");
        }
    }

    /** Draws over these lines of text. */
    void place(List<Rectangle2D> lines) {
        List<Rectangle2D> boxes = lines.stream().map(MarkShape::inside).toList();
        List<PathElement> strokes = new ArrayList<>();
        for (Rectangle2D box : boxes) {
            addLine(strokes, box, box.getMaxY());
            if (isDouble) {
                addLine(strokes, box, box.getMaxY() - SECOND_LINE);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            List<PathElement> tint = new ArrayList<>();
            for (Rectangle2D box : boxes) {
                addBox(tint, band(box, i, parts.size()));
            }
            parts.get(i).tint().getElements().setAll(tint);
            parts.get(i).line().getElements().setAll(strokes);
        }
    }

    /** The part of a line's box that is tinted, on whole pixels so that its edges are sharp. */
    static Rectangle2D inside(Rectangle2D line) {
        double top = Math.round(line.getMinY() + line.getHeight() * TOP);
        double bottom = Math.round(line.getMinY() + line.getHeight() * BOTTOM);
        return new Rectangle2D(line.getMinX(), top, line.getWidth(), bottom - top);
    }

    /** One of several bands, one below the other, that make up a box; on whole pixels. */
    static Rectangle2D band(Rectangle2D box, int index, int bands) {
        double top = Math.round(box.getMinY() + box.getHeight() * index / bands);
        double bottom = Math.round(box.getMinY() + box.getHeight() * (index + 1) / bands);
        return new Rectangle2D(box.getMinX(), top, box.getWidth(), bottom - top);
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
