package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;

/** The words of a bar in the margin, lit while the mouse or the caret is there: a ground, a line below, and the bar darker. */
final class LitWords implements MarksInText<Span> {
    private final TextLayer.TextLines text;
    private final Path ground = StyledShapes.path("lit-ground");
    private final Path lines = StyledShapes.path("lit-line");
    private final Group group = new Group(ground, lines);
    private List<Span> spans = List.of();

    LitWords(TextLayer.TextLines text) {
        this.text = text;
        group.setManaged(false);
    }

    @Override
    public Node node() {
        return group;
    }

    /** Drawn at once: the text stays where it is. */
    @Override
    public void show(List<Span> lit) {
        if (!spans.equals(lit)) {
            spans = lit;
            place();
        }
    }

    @Override
    public void place() {
        List<PathElement> boxes = new ArrayList<>();
        List<PathElement> strokes = new ArrayList<>();
        for (Span span : spans) {
            List<Rectangle2D> words =
                    text.lines(span).stream().map(MarkShape::inside).toList();
            for (Rectangle2D line : words) {
                MarkShape.addBox(boxes, line);
                MarkShape.addLine(strokes, line, line.getMaxY());
            }
            if (!words.isEmpty()) {
                strokes.add(new MoveTo(MarginBars.BAR, words.getFirst().getMinY()));
                strokes.add(new LineTo(MarginBars.BAR, words.getLast().getMaxY()));
            }
        }
        ground.getElements().setAll(boxes);
        lines.getElements().setAll(strokes);
    }
}
