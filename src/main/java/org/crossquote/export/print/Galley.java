package org.crossquote.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.Mark;
import org.crossquote.export.drawing.Run;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A column of text of any length, before it is cut into pages. Pages may end between paragraphs and within them, but not behind a heading, and never
 * with one line of a paragraph alone on one side.
 */
final class Galley {
    /** So many lines of a paragraph stay together at its beginning and its end. */
    private static final int TOGETHER = 2;

    private final double width;
    private final LetterWidths widths;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Double> breaks = new ArrayList<>();
    private Drawing.@Nullable Head head;
    private boolean mayBreak;
    private double at;

    Galley(double width, LetterWidths widths) {
        this.width = width;
        this.widths = widths;
    }

    double width() {
        return width;
    }

    /** Adds a paragraph; one without words takes no room. */
    void add(TextStyle style, List<Piece> paragraph) {
        Progress.checkpoint();
        List<Piece> pieces =
                paragraph.stream().map(p -> p.saying(readable(p.text()))).toList();
        String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
        if (text.isBlank()) {
            return;
        }
        if (at > 0) {
            if (mayBreak) {
                breaks.add(at);
            }
            at += style.before();
            if (mayBreak && style.before() > 0) {
                breaks.add(at); // the next page begins without room above
            }
        }
        boolean fromRight = ReadingOrder.isRightToLeft(text);
        double room = width - style.indent();
        List<List<Piece>> lines = LineBreaker.lines(pieces, style.size(), room, widths);
        for (int i = 0; i < lines.size(); i++) {
            if (i >= TOGETHER && lines.size() - i >= TOGETHER && !style.staysWithNext()) {
                breaks.add(at);
            }
            line(lines.get(i), style, fromRight);
            at += style.leading();
        }
        mayBreak = !style.staysWithNext();
    }

    void add(TextStyle style, Piece... paragraph) {
        add(style, List.of(paragraph));
    }

    /** Adds one line: something heavy, and as much of what is said of it as there is room for. */
    void addShortened(TextStyle style, String strong, String words) {
        Piece before = Piece.of(strong, Face.STRONG);
        double room = width - LineBreaker.width(before, style.size(), widths) - 1;
        add(style, before, Piece.soft(widths.shortened(words, Face.PLAIN, style.size(), room)));
    }

    /** Every kind of blank is one. */
    private static String readable(String text) {
        return text.replaceAll("[\\t\\n\\x0B\\f\\r\\u0085\\u2028\\u2029]", " ");
    }

    private void line(List<Piece> line, TextStyle style, boolean fromRight) {
        double base = at + style.size() * 1.1;
        List<Piece> shown = new ArrayList<>(line);
        Piece last = shown.removeLast();
        shown.add(last.saying(last.text().stripTrailing()));
        List<Piece> ordered = ReadingOrder.fromLeft(shown, fromRight);
        double sum = ordered.stream()
                .mapToDouble(p -> LineBreaker.width(p, style.size(), widths))
                .sum();
        double x = fromRight ? width - style.indent() - sum : style.indent();
        for (Piece piece : ordered) {
            double wide = LineBreaker.width(piece, style.size(), widths);
            piece(piece, x, base, wide, style.size());
            x += wide;
        }
    }

    private void piece(Piece piece, double x, double base, double wide, double size) {
        if (piece.text().isEmpty()) {
            return;
        }
        if (piece.ground() instanceof Ink ground) {
            marks.add(new Mark.Box(x - 1, base - size, wide + 2, size * 1.3, 0, ground, null, ""));
        }
        double letters = piece.isRaised() ? size * LineBreaker.RAISED : size;
        Run run = new Run(piece.text(), piece.face(), piece.ink(), null);
        double y = piece.isRaised() ? base - size * 0.38 : base;
        marks.add(new Mark.Words(x, y, letters, Mark.Side.START, List.of(run)));
        if (piece.isUnderlined()) {
            double under = base + size * 0.16;
            marks.add(new Mark.Stroke(x, under, x + wide, under, Ink.WORDS));
        }
    }

    /** A line from edge to edge. */
    void rule() {
        at += 2;
        marks.add(new Mark.Stroke(0, at, width, at, Ink.LINE));
        at += 3;
    }

    /** What there is so far stands above every page of it. */
    void isHead() {
        head = new Drawing.Head(0, at, Double.MAX_VALUE);
        mayBreak = false;
    }

    Drawing drawing() {
        return new Drawing("", "", width, at, marks, breaks, head);
    }
}
