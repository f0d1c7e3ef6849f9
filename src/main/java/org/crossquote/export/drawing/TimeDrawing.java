package org.crossquote.export.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossquote.date.DateMention;
import org.crossquote.date.line.TimePoint;
import org.crossquote.date.line.TimeRow;
import org.crossquote.date.line.TimeRows;
import org.crossquote.date.line.TimeScale;
import org.crossquote.date.line.TimeWords;
import org.crossquote.export.drawing.Mark.Box;
import org.crossquote.export.drawing.Mark.Side;
import org.crossquote.message.MessageFile;
import org.crossquote.work.Progress;

/** Draws the time line: a row an article over one axis, and below what has no place on it. */
public final class TimeDrawing {
    /** More rows are left out, and so are more of the words that have no place. */
    public static final int MOST = TableDrawer.MOST_ROWS;

    private static final MessageFile MESSAGES = MessageFile.beside(TimeDrawing.class);
    private static final double WIDTH = 1160;
    private static final double LEAST = 620;
    private static final double NAME = 240;
    private static final double SIZE = TableDrawer.SIZE;
    private static final double ROW = 40;
    private static final double RADIUS = 5.5;
    private static final double LONG = 20;
    private static final double END = 20;
    private static final double GAP = 12;

    private final TimeRows rows;
    private final String title;
    private final String explanation;
    private final TimeScale scale;
    private final int most;
    private final double width;
    private final Sheet sheet;
    private final CellDrawer cells;

    private TimeDrawing(TimeRows rows, String title, String explanation, double width, int most) {
        this.rows = rows;
        this.width = width;
        this.most = most;
        sheet = new Sheet(width);
        cells = new CellDrawer(sheet);
        this.title = title;
        this.explanation = explanation;
        scale = TimeScale.of(rows.points().stream().map(TimePoint::middle).toList());
    }

    /**
     * Draws what articles date.
     *
     * @param title what it is
     * @param explanation what it shows
     */
    public static Drawing draw(TimeRows rows, String title, String explanation) {
        return new TimeDrawing(rows, title, explanation, WIDTH, MOST).draw();
    }

    /** Draws all of it for paper, with the times above the rows, where they can be repeated. */
    static Drawing printed(TimeRows rows, String title, String explanation, double width) {
        TimeDrawing drawing = new TimeDrawing(rows, title, explanation, Math.max(LEAST, width), Integer.MAX_VALUE);
        drawing.sheet.title(title, explanation);
        drawing.printedLine();
        drawing.untold();
        return drawing.sheet.drawing(title, explanation);
    }

    /**
     * Draws the line alone, without what is said around it.
     *
     * @param title what it is
     * @param explanation what it shows
     */
    public static Drawing line(TimeRows rows, String title, String explanation) {
        TimeDrawing drawing = new TimeDrawing(rows, title, explanation, WIDTH, MOST);
        drawing.line();
        return drawing.sheet.drawing(title, explanation);
    }

    private Drawing draw() {
        sheet.title(title, explanation);
        line();
        untold();
        return sheet.drawing(title, explanation);
    }

    private void line() {
        if (!rows.points().isEmpty()) {
            legend();
            rows.rows().stream().limit(most).forEach(row -> {
                sheet.mayBreak();
                row(row);
            });
            axis();
            if (rows.rows().size() > most) {
                sheet.note(MESSAGES.text("more", rows.rows().size() - most, most));
            }
        }
    }

    private void printedLine() {
        if (rows.points().isEmpty()) {
            return;
        }
        legend();
        double top = sheet.at();
        axis();
        sheet.headFrom(top);
        for (int i = 0; i < rows.rows().size(); i++) {
            Progress.checkpoint();
            if (i > 0) {
                sheet.mayBreak();
            }
            row(rows.rows().get(i));
        }
        sheet.headEnds();
    }

    private void legend() {
        double x = TableDrawer.EDGE;
        double y = sheet.at() + SIZE * 0.65;
        for (String id : List.of("written", "worked-out", "long", "readers")) {
            boolean isLong = id.equals("long");
            String words = MESSAGES.text("legend." + id);
            double wide = (isLong ? LONG : 2 * RADIUS) + 8 + TextWidth.of(words, SIZE, false);
            if (x > TableDrawer.EDGE && x + wide > width - TableDrawer.EDGE) {
                sheet.down(1.6 * SIZE);
                x = TableDrawer.EDGE;
                y = sheet.at() + SIZE * 0.65;
            }
            mark(x + (isLong ? LONG / 2 : RADIUS), y, isLong, id.equals("worked-out"), id.equals("readers"), "");
            x += (isLong ? LONG : 2 * RADIUS) + 8;
            sheet.put(Mark.Words.of(x, sheet.at() + SIZE, SIZE, Side.START, Run.soft(words)));
            x += TextWidth.of(words, SIZE, false) + GAP;
        }
        sheet.down(2 * SIZE);
    }

    private static double left() {
        return TableDrawer.EDGE + NAME;
    }

    private double place(TimePoint point) {
        double room = width - TableDrawer.EDGE - left() - 2 * END;
        return left() + END + scale.share(point.middle()) * room;
    }

    private void row(TimeRow row) {
        double middle = Math.rint(sheet.at() + ROW / 2) + 0.5;
        cells.badge(row.number(), TableDrawer.EDGE + 9, middle, row.article().title());
        String name = row.article().title().strip().replaceAll("\\s+", " ");
        String words = TextWidth.shortened(name, NAME - 40, SIZE, false);
        sheet.put(Mark.Words.of(TableDrawer.EDGE + 28, middle + SIZE * 0.36, SIZE, Side.START, Run.plain(words)));
        sheet.put(new Mark.Stroke(left(), middle, width - TableDrawer.EDGE, middle, Ink.LINE));
        for (TimePoint point : row.points()) {
            mark(place(point), middle, point.isLong(), point.isWorkedOut(), point.isReaders(), told(row, point));
        }
        sheet.down(ROW);
    }

    private static String told(TimeRow row, TimePoint point) {
        return MESSAGES.text(
                "time.point", TimeWords.when(point.value()), TimeWords.around(row.article(), point.first()));
    }

    /** Round for a day, long for what is longer, a ring where it was worked out, with a square in it where the reader put it right. */
    private void mark(double x, double y, boolean isLong, boolean isRing, boolean isReaders, String told) {
        if (isLong) {
            Ink edge = Ink.SOFT;
            sheet.put(Box.filled(x - LONG / 2, y - RADIUS, LONG, 2 * RADIUS, RADIUS, edge));
            if (isRing) {
                sheet.put(
                        Box.filled(x - LONG / 2 + 2, y - RADIUS + 2, LONG - 4, 2 * RADIUS - 4, RADIUS - 2, Ink.PAPER));
            }
            sheet.put(new Box(x - LONG / 2, y - RADIUS, LONG, 2 * RADIUS, RADIUS, null, null, told));
        } else {
            sheet.put(new Mark.Round(x, y, RADIUS, Ink.SOFT, isRing || isReaders, told));
        }
        if (isReaders) {
            sheet.put(Box.filled(x - 2, y - 2, 4, 4, 0, isLong && !isRing ? Ink.PAPER : Ink.SOFT));
        }
    }

    /** The names of the times, as many as there is room for: those that most articles tell first. */
    private void axis() {
        double line = Math.rint(sheet.at()) + 0.5;
        sheet.put(new Mark.Stroke(left(), line, width - TableDrawer.EDGE, line, Ink.FAINT));
        Map<LocalDate, List<TimePoint>> byDay = new TreeMap<>();
        rows.points()
                .forEach(point -> byDay.computeIfAbsent(point.middle(), d -> new ArrayList<>())
                        .add(point));
        List<double[]> taken = new ArrayList<>();
        byDay.values().stream()
                .sorted(Comparator.comparingInt((List<TimePoint> alike) -> alike.size())
                        .reversed())
                .map(List::getFirst)
                .forEach(point -> {
                    String name = TimeWords.shortWhen(point.value());
                    double wide = TextWidth.of(name, SIZE - 1, false);
                    double at = Math.clamp(place(point), left() + wide / 2, width - TableDrawer.EDGE - wide / 2);
                    if (taken.stream().allMatch(t -> at + wide / 2 + GAP <= t[0] || at - wide / 2 >= t[1] + GAP)) {
                        taken.add(new double[] {at - wide / 2, at + wide / 2});
                        sheet.put(Mark.Words.of(at, line + 20, SIZE - 1, Side.MIDDLE, Run.soft(name)));
                    }
                });
        sheet.down(2 * SIZE + GAP);
    }

    private void untold() {
        List<DateMention> untold = rows.untold();
        if (untold.isEmpty()) {
            return;
        }
        sheet.down(GAP);
        double room = width - 2 * TableDrawer.EDGE;
        if (!rows.points().isEmpty()) {
            sheet.mayBreak();
        }
        Run head = Run.strong(MESSAGES.text("time.untold", untold.size()));
        sheet.down(sheet.lines(List.of(head), SIZE + 1, TableDrawer.EDGE, room) + 6);
        for (DateMention mention : untold.subList(0, Math.min(most, untold.size()))) {
            Progress.checkpoint();
            if (!mention.equals(untold.getFirst())) {
                sheet.mayBreak();
            }
            cells.badge(rows.number(mention), TableDrawer.EDGE + 9, sheet.at() + SIZE * 0.7, "");
            List<Run> runs = List.of(
                    Run.strong(mention.exact().replaceAll("\\s+", " ")),
                    Run.soft("   " + TimeWords.around(rows.article(mention), mention)));
            sheet.down(sheet.lines(runs, SIZE, TableDrawer.EDGE + 28, room - 28) + 6);
        }
        if (untold.size() > most) {
            sheet.note(MESSAGES.text("more", untold.size() - most, most));
        }
    }
}
