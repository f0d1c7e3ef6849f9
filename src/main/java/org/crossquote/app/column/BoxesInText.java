package org.crossquote.app.column;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.app.StyledShapes;
import org.crossquote.text.Span;

/** Marks that are plain boxes of one look, all in one path. */
final class BoxesInText implements MarksInText<Span> {
    private final TextLayer.TextLines text;
    private final UnaryOperator<Rectangle2D> box;
    private final Path path;
    private List<Span> spans = List.of();

    /** @param box what of a line is filled */
    BoxesInText(TextLayer.TextLines text, UnaryOperator<Rectangle2D> box, String styleClass) {
        this.text = text;
        this.box = box;
        path = StyledShapes.path(styleClass);
    }

    @Override
    public Node node() {
        return path;
    }

    @Override
    public void show(List<Span> marks) {
        spans = List.copyOf(marks);
        place();
    }

    @Override
    public void place() {
        List<PathElement> boxes = new ArrayList<>();
        for (Span span : spans) {
            text.lines(span).forEach(line -> MarkShape.addBox(boxes, box.apply(line)));
        }
        path.setVisible(!boxes.isEmpty());
        path.getElements().setAll(boxes);
    }
}
