package org.crossquote.export.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is drawn from above to below. */
final class Sheet {
    private static final double TITLE = 18;
    private static final double EXPLANATION = 13;

    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Double> breaks = new ArrayList<>();
    private Drawing.@Nullable Head head;
    private double at = TableDrawer.EDGE;

    Sheet(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** How far down it is. */
    double at() {
        return at;
    }

    void to(double place) {
        at = place;
    }

    void down(double more) {
        at += more;
    }

    void put(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return marks;
    }

    /** A page may end here. */
    void mayBreak() {
        breaks.add(at);
    }

    /** What stands from some height to here is the head of what follows. */
    void headFrom(double top) {
        head = new Drawing.Head(top, at, Double.MAX_VALUE);
    }

    /** What the head belongs to ends here. */
    void headEnds() {
        if (head != null) {
            head = new Drawing.Head(head.top(), head.bottom(), at);
        }
    }

    /** What it is, and what it shows. */
    void title(String title, String explanation) {
        double room = width - 2 * TableDrawer.EDGE;
        down(lines(List.of(Run.strong(title)), TITLE, TableDrawer.EDGE, room));
        if (!explanation.isEmpty()) {
            down(lines(List.of(Run.soft(explanation)), EXPLANATION, TableDrawer.EDGE, room));
        }
        down(EXPLANATION);
    }

    /** A sentence below. */
    void note(String sentence) {
        mayBreak();
        down(EXPLANATION / 2);
        down(lines(List.of(Run.soft(sentence)), EXPLANATION, TableDrawer.EDGE, width - 2 * TableDrawer.EDGE));
    }

    /** Draws words where it is, and says how much room they take; it does not go further down. */
    double lines(List<Run> runs, double size, double x, double room) {
        return lines(runs, size, x, at, room);
    }

    /** The same at some height. */
    double lines(List<Run> runs, double size, double x, double y, double room) {
        Lines lines = Lines.of(runs, size, room);
        lines.draw(x, y, marks);
        return lines.height();
    }

    /** A line from edge to edge. */
    void rule() {
        double y = Math.floor(at) + 0.5;
        put(new Mark.Stroke(TableDrawer.EDGE, y, width - TableDrawer.EDGE, y, Ink.LINE));
    }

    Drawing drawing(String title, String description) {
        return new Drawing(title, description, Math.ceil(width), Math.ceil(at + TableDrawer.EDGE), marks, breaks, head);
    }
}
