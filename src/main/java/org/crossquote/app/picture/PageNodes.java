package org.crossquote.app.picture;

import java.text.Bidi;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.Mark;
import org.crossquote.export.drawing.Run;
import org.crossquote.export.print.PrintedPage;

/** Makes pages as nodes, in the colours of paper: a printer draws words and shapes of them, not points. */
public final class PageNodes {
    private static final String RIGHT_TO_LEFT = "\u200F";

    private PageNodes() {}

    /** A page, its left upper corner where the margins end; a pixel is a point. It may be made on any thread, as long as it is shown nowhere. */
    public static Group of(PrintedPage page) {
        Group nodes = new Group();
        for (PrintedPage.Part part : page.parts()) {
            Group drawing = drawing(part.drawing());
            drawing.getTransforms().addAll(new Translate(part.x(), part.y()), new Scale(part.scale(), part.scale()));
            nodes.getChildren().add(drawing);
        }
        return nodes;
    }

    private static Group drawing(Drawing drawing) {
        Group nodes = new Group();
        for (Mark mark : drawing.marks()) {
            switch (mark) {
                case Mark.Box box -> nodes.getChildren().add(box(box));
                case Mark.Round round -> nodes.getChildren().add(round(round));
                case Mark.Stroke line -> {
                    Line node = new Line(line.x1(), line.y1(), line.x2(), line.y2());
                    node.setStroke(colour(line.ink()));
                    node.setStrokeWidth(0.7);
                    nodes.getChildren().add(node);
                }
                case Mark.Words words -> words(words, nodes);
            }
        }
        return nodes;
    }

    private static Color colour(Ink ink) {
        return Color.web(ink.onPaper());
    }

    private static Node box(Mark.Box box) {
        Rectangle node = new Rectangle(box.x(), box.y(), box.width(), box.height());
        node.setArcWidth(2 * box.corner());
        node.setArcHeight(2 * box.corner());
        node.setFill(box.ground() instanceof Ink ground ? colour(ground) : null);
        if (box.edge() instanceof Ink edge) {
            edge(node, edge, 1);
            node.getStrokeDashArray().setAll(2.0, 2.0);
        }
        return node;
    }

    private static Node round(Mark.Round round) {
        Circle node = new Circle(round.x(), round.y(), round.isRing() ? round.radius() - 1 : round.radius());
        node.setFill(colour(round.isRing() ? Ink.PAPER : round.ink()));
        if (round.isRing()) {
            edge(node, round.ink(), 2);
        }
        return node;
    }

    private static void edge(Shape node, Ink ink, double width) {
        node.setStroke(colour(ink));
        node.setStrokeWidth(width);
    }

    private static void words(Mark.Words words, Group nodes) {
        double x = words.x();
        for (Run run : words.runs()) {
            Text text = new Text(directed(run.text()));
            text.setFont(Letters.font(run.face(), words.size()));
            text.setFill(colour(run.ink()));
            text.setTextOrigin(VPos.BASELINE);
            double width = text.getLayoutBounds().getWidth();
            double left = switch (words.side()) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            if (run.ground() instanceof Ink ground) {
                Rectangle behind = new Rectangle(left - 1, words.y() - words.size(), width + 2, words.size() * 1.3);
                behind.setFill(colour(ground));
                nodes.getChildren().add(behind);
            }
            text.setX(left);
            text.setY(words.y());
            nodes.getChildren().add(text);
            x += width;
        }
    }

    /** Marks at its ends stand on the side on which they are read. */
    private static String directed(String text) {
        boolean isFromRight = Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return isFromRight ? RIGHT_TO_LEFT + text + RIGHT_TO_LEFT : text;
    }
}
