package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.annotation.LineStyle;
import org.crossquote.app.StyledShapes;

/** The reader's marks of one look: a tint, and below it a line in the style that goes with its colour. Drawn behind the text. */
final class NoteShape extends Group {
    /** What stays free at the lower edge of the tint, so that a quotation's own line is seen. */
    private static final double EDGE = 2;

    private static final double BELOW = 1.5;
    private static final double SECOND_LINE = 2.5;
    private static final double WAVE = 1.5;
    private static final double WAVE_LENGTH = 4;

    private final Path tint = StyledShapes.path("note-tint");
    private final Path line;
    private final LineStyle style;

    NoteShape(NoteMark.Look mark) {
        style = mark.line();
        line = StyledShapes.path("note-line", style.label());
        getStyleClass().addAll("note-mark", mark.colour());
        if (mark.faded()) {
            getStyleClass().add("faded");
        }
        if (mark.chosen()) {
            getStyleClass().add("chosen");
        }
        getChildren().addAll(tint, line);
        setManaged(false);
    }

    /** Draws over these lines of text. */
    void place(List<Rectangle2D> lines) {
        List<PathElement> boxes = new ArrayList<>();
        List<PathElement> strokes = new ArrayList<>();
        for (Rectangle2D box : lines.stream().map(MarkShape::inside).toList()) {
            MarkShape.addBox(
                    boxes,
                    new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth(), Math.max(1, box.getHeight() - EDGE)));
            addLine(strokes, box);
        }
        tint.getElements().setAll(boxes);
        line.getElements().setAll(strokes);
    }

    private void addLine(List<PathElement> strokes, Rectangle2D box) {
        double y = box.getMaxY() + BELOW;
        if (style == LineStyle.WAVY) {
            addWave(strokes, box, y);
            return;
        }
        MarkShape.addLine(strokes, box, y);
        if (style == LineStyle.DOUBLE) {
            MarkShape.addLine(strokes, box, y - SECOND_LINE);
        }
    }

    private static void addWave(List<PathElement> strokes, Rectangle2D box, double y) {
        strokes.add(new MoveTo(box.getMinX(), y));
        boolean up = true;
        for (double x = box.getMinX() + WAVE_LENGTH / 2; x <= box.getMaxX(); x += WAVE_LENGTH / 2) {
            strokes.add(new LineTo(x, up ? y - WAVE : y + WAVE));
            up = !up;
        }
    }
}
