package org.crossquote.app.difference;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.crossquote.app.StyledShapes;
import org.crossquote.app.column.MarksInText;
import org.crossquote.app.column.TextLayer;
import org.crossquote.text.Span;

/** Draws where a block differs from another article: a double line below the words, and the sign of inequality behind them. */
final class DifferenceMarks implements MarksInText<Span> {
    /** What the columns show of differences; the sign tells what it is without its colour. */
    static final TextLayer<Span> LAYER = new TextLayer<Span>(
                    "differences", 2.2, span -> span, DifferenceMarks::new, null)
            .withRuler(0, 4, "difference-tick");

    private static final String SIGN = "≠";
    private static final double APART = 2;

    /** The sign is smaller than the words, and stands higher, as the number of a footnote does. */
    private static final double RAISED = 0.6;

    /** So far it may reach over the lines' right end, in pixels. */
    private static final double MARGIN = 5;

    private final TextLayer.TextLines text;
    private final Path lines = StyledShapes.path("difference-line");
    private final Group signs = new Group();
    private final Group all = new Group(lines, signs);
    private List<Span> spans = List.of();

    private DifferenceMarks(TextLayer.TextLines text) {
        this.text = text;
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void show(List<Span> marks) {
        spans = List.copyOf(marks);
        place();
    }

    @Override
    public void place() {
        List<PathElement> drawn = new ArrayList<>();
        List<Node> labels = new ArrayList<>();
        for (Span span : spans) {
            List<Rectangle2D> places = text.lines(span);
            for (Rectangle2D line : places) {
                addLine(drawn, line, line.getMaxY() - 1 - APART);
                addLine(drawn, line, line.getMaxY() - 1);
            }
            if (!places.isEmpty()) {
                labels.add(sign(places.getLast(), right()));
            }
        }
        lines.setVisible(!drawn.isEmpty());
        lines.getElements().setAll(drawn);
        signs.getChildren().setAll(labels);
    }

    private static void addLine(List<PathElement> drawn, Rectangle2D line, double y) {
        drawn.add(new MoveTo(line.getMinX(), Math.round(y) + 0.5));
        drawn.add(new LineTo(line.getMaxX(), Math.round(y) + 0.5));
    }

    /** How far the lines of the block reach. */
    private double right() {
        return text.lines(new Span(0, Integer.MAX_VALUE)).stream()
                .mapToDouble(Rectangle2D::getMaxX)
                .max()
                .orElse(0);
    }

    /** Behind the words, where blanks are; at the right edge it would be cut off and stands over their last letter. */
    private static Label sign(Rectangle2D line, double right) {
        Label sign = new Label(SIGN);
        sign.getStyleClass().add("difference-sign");
        sign.setManaged(false);
        sign.setMouseTransparent(true);
        double size = Math.round(line.getHeight() * RAISED);
        sign.setAlignment(Pos.CENTER);
        sign.resize(size, size);
        sign.relocate(
                Math.round(Math.min(line.getMaxX() - 1, right + MARGIN - size)),
                Math.round(line.getMinY() - size * RAISED / 2));
        return sign;
    }
}
