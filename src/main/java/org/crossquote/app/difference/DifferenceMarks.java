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
final class DifferenceMarks implements MarksInText<DifferenceMark> {
    /** What the columns show of differences; the sign tells what it is without its colour. */
    static final TextLayer<DifferenceMark> LAYER = new TextLayer<DifferenceMark>(
                    "differences", 2.2, DifferenceMark::span, DifferenceMarks::new, null)
            .withRuler(0, 4, "difference-tick");

    private static final String SIGN = "≠";
    private static final double APART = 2;

    /** The sign is smaller than the words, in parts of their line. */
    private static final double SMALL = 0.55;

    /** As much of it stands above the line, so that it covers no small letter. */
    private static final double RAISED = 0.6;

    /** Half a blank, in parts of the line. */
    private static final double HALF_BLANK = 0.1;

    /** So far it may reach over the lines' right end, in pixels. */
    private static final double MARGIN = 5;

    private final TextLayer.TextLines text;
    private final Path lines = StyledShapes.path("difference-line");
    private final Path quietLines = StyledShapes.path("difference-line-decided");
    private final Group grounds = new Group();
    private final Group signs = new Group();
    private final Group all = new Group(grounds, lines, quietLines, signs);
    private List<DifferenceMark> shown = List.of();

    private DifferenceMarks(TextLayer.TextLines text) {
        this.text = text;
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void show(List<DifferenceMark> marks) {
        shown = List.copyOf(marks);
        place();
    }

    @Override
    public void place() {
        List<Node> grounded = new ArrayList<>();
        List<PathElement> drawn = new ArrayList<>();
        List<PathElement> drawnQuietly = new ArrayList<>();
        List<Node> labels = new ArrayList<>();
        for (DifferenceMark mark : shown) {
            List<Rectangle2D> places = text.lines(mark.span());
            if (mark.lit()) {
                places.forEach(line -> grounded.add(ground(line)));
            }
            for (Rectangle2D line : places) {
                List<PathElement> to = mark.decided() ? drawnQuietly : drawn;
                addLine(to, line, line.getMaxY() - 1 - APART);
                addLine(to, line, line.getMaxY() - 1);
            }
            if (!places.isEmpty()) {
                labels.add(sign(places.getLast(), right(), mark.decided()));
            }
        }
        grounds.getChildren().setAll(grounded);
        show(lines, drawn);
        show(quietLines, drawnQuietly);
        signs.getChildren().setAll(labels);
    }

    private static Node ground(Rectangle2D line) {
        return StyledShapes.rectangle(
                line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight(), "difference-lit");
    }

    private static void show(Path path, List<PathElement> elements) {
        path.setVisible(!elements.isEmpty());
        path.getElements().setAll(elements);
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

    /** Over the blank behind the words; at the right edge it would be cut off and stands over their last letter. */
    private static Label sign(Rectangle2D line, double right, boolean decided) {
        Label sign = new Label(SIGN);
        sign.getStyleClass().add("difference-sign");
        if (decided) {
            sign.getStyleClass().add("decided");
        }
        sign.setManaged(false);
        sign.setMouseTransparent(true);
        double size = Math.round(line.getHeight() * SMALL);
        sign.setAlignment(Pos.CENTER);
        sign.resize(size, size);
        sign.relocate(
                Math.round(Math.min(line.getMaxX() + line.getHeight() * HALF_BLANK - size / 2, right + MARGIN - size)),
                Math.round(line.getMinY() - size * RAISED));
        return sign;
    }
}
