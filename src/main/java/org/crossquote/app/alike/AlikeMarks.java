package org.crossquote.app.alike;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.crossquote.app.StyledShapes;
import org.crossquote.app.column.MarksInText;
import org.crossquote.app.column.TextLayer;
import org.crossquote.text.Span;

/** Draws sentences that are alike without a link: a broken line around the words, where a link has a whole one and a ground. */
final class AlikeMarks implements MarksInText<Span> {
    /** What the columns show of them. */
    static final TextLayer<Span> LAYER =
            new TextLayer<Span>("alike", 2.4, span -> span, AlikeMarks::new, null).withRuler(6, 4, "alike-tick");

    private static final double ABOVE = 1;

    private final TextLayer.TextLines text;
    private final Path outline = StyledShapes.path("alike-outline");
    private List<Span> shown = List.of();

    private AlikeMarks(TextLayer.TextLines text) {
        this.text = text;
    }

    @Override
    public Node node() {
        return outline;
    }

    @Override
    public void show(List<Span> marks) {
        shown = List.copyOf(marks);
        place();
    }

    @Override
    public void place() {
        List<PathElement> drawn = new ArrayList<>();
        for (Span span : shown) {
            for (Rectangle2D line : text.lines(span)) {
                double left = Math.round(line.getMinX()) - 0.5;
                drawn.add(new MoveTo(left, Math.round(line.getMinY() + ABOVE) + 0.5));
                drawn.add(new HLineTo(Math.round(line.getMaxX()) + 0.5));
                drawn.add(new VLineTo(Math.round(line.getMaxY() - ABOVE) - 0.5));
                drawn.add(new HLineTo(left));
                drawn.add(new ClosePath());
            }
        }
        outline.getElements().setAll(drawn);
    }
}
