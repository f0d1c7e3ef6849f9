package org.crossquote.app.picture;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.Mark;
import org.crossquote.export.drawing.Run;

/** Paints drawings. FX thread only. */
public final class Painter {
    private final GraphicsContext to;
    private final Function<Ink, String> colours;

    private Painter(GraphicsContext to, Function<Ink, String> colours) {
        this.to = to;
        this.colours = colours;
    }

    /**
     * Paints a part of a drawing.
     *
     * @param top where the part begins, from above
     * @param height how high it is
     * @param scale how many pixels one of the drawing becomes
     */
    public static Canvas paint(
            Drawing drawing, double top, double height, double scale, Function<Ink, String> colours) {
        Canvas canvas = new Canvas(Math.ceil(drawing.width() * scale), Math.ceil(height * scale));
        GraphicsContext to = canvas.getGraphicsContext2D();
        Painter painter = new Painter(to, colours);
        to.setFill(painter.paint(Ink.PAPER));
        to.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        to.scale(scale, scale);
        to.translate(0, -top);
        to.setTextBaseline(VPos.BASELINE);
        for (Mark mark : drawing.marks()) {
            if (mark.bottom() >= top - 1 && mark.top() <= top + height + 1) {
                painter.mark(mark);
            }
        }
        return canvas;
    }

    private Color paint(Ink ink) {
        return Color.web(colours.apply(ink));
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Box box -> box(box);
            case Mark.Round round -> {
                double radius = round.isRing() ? round.radius() - 1 : round.radius();
                to.setFill(paint(round.isRing() ? Ink.PAPER : round.ink()));
                to.fillOval(round.x() - radius, round.y() - radius, 2 * radius, 2 * radius);
                if (round.isRing()) {
                    to.setStroke(paint(round.ink()));
                    to.setLineWidth(2);
                    to.strokeOval(round.x() - radius, round.y() - radius, 2 * radius, 2 * radius);
                }
            }
            case Mark.Stroke line -> {
                to.setStroke(paint(line.ink()));
                to.setLineWidth(1);
                to.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
            }
            case Mark.Words words -> words(words);
        }
    }

    private void box(Mark.Box box) {
        double round = 2 * box.corner();
        if (box.ground() instanceof Ink ground) {
            to.setFill(paint(ground));
            to.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        }
        if (box.edge() instanceof Ink edge) {
            to.setStroke(paint(edge));
            to.setLineWidth(1);
            to.setLineDashes(2, 2);
            to.strokeRoundRect(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, round, round);
            to.setLineDashes();
        }
    }

    private void words(Mark.Words words) {
        to.setTextAlign(
                switch (words.side()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        double x = words.x();
        for (Run run : words.runs()) {
            Font font = Letters.font(run.face(), words.size());
            double width = words.runs().size() > 1 || run.ground() != null ? width(run.text(), font) : 0;
            if (run.ground() instanceof Ink ground) {
                double drawn = width(run.text().stripTrailing(), font);
                to.setFill(paint(ground));
                to.fillRoundRect(x - 1, words.y() - words.size(), drawn + 2, words.size() * 1.3, 4, 4);
            }
            to.setFill(paint(run.ink()));
            to.setFont(font);
            to.fillText(run.text(), x, words.y());
            x += width;
        }
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
