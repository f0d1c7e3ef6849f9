package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;

/** Lines below the words that other articles have, too; where such passages overlap there is one line. Drawn with the next layout. */
final class DotsInText implements MarksInText<Mark> {
    private final TextLayer.TextLines text;
    private final Path path = StyledShapes.path("told-elsewhere");
    private List<Span> spans = List.of();

    DotsInText(TextLayer.TextLines text) {
        this.text = text;
    }

    @Override
    public Node node() {
        return path;
    }

    @Override
    public void show(List<Mark> marks) {
        spans = SpanUnion.of(marks.stream().map(Mark::span).toList());
    }

    @Override
    public void place() {
        List<PathElement> dots = new ArrayList<>();
        for (Span span : spans) {
            for (Rectangle2D line : text.lines(span)) {
                Rectangle2D box = MarkShape.inside(line);
                MarkShape.addLine(dots, box, box.getMaxY());
            }
        }
        path.setVisible(!dots.isEmpty());
        path.getElements().setAll(dots);
    }
}
