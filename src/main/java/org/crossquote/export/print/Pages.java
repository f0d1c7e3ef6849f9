package org.crossquote.export.print;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.export.drawing.Drawing;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.Mark;
import org.crossquote.export.drawing.Run;
import org.crossquote.message.MessageFile;

/** Puts what is printed onto pages, one part below the other, and a heading and a number onto each page. */
final class Pages {
    private static final MessageFile MESSAGES = MessageFile.beside(Pages.class);
    private static final double SMALL = 8;
    private static final double ABOVE = 26;
    private static final double BELOW = 22;
    private static final double GAP = 18;
    /** Less room than that at the end of a page is left empty. */
    private static final double LEAST = 0.12;

    private final Paper paper;
    private final LetterWidths widths;
    private final double room;
    private final List<List<PrintedPage.Part>> pages = new ArrayList<>();
    private double at;

    Pages(Paper paper, LetterWidths widths) {
        this.paper = paper;
        this.widths = widths;
        room = paper.roomBelow() - ABOVE - BELOW;
        begin();
    }

    double width() {
        return paper.room();
    }

    /** A column of text as wide as the page, to be filled and added. */
    Galley galley() {
        return new Galley(width(), widths);
    }

    /** The same, narrower. */
    Galley galley(double width) {
        return new Galley(width, widths);
    }

    private void begin() {
        pages.add(new ArrayList<>());
        at = 0;
    }

    /** Adds a column of text. */
    void add(Galley galley) {
        add(List.of(galley.drawing()), 1, 0);
    }

    /** Adds columns that stand beside each other, on each of their pages. */
    void addBeside(List<Galley> galleys, double between) {
        add(galleys.stream().map(Galley::drawing).toList(), 1, between);
    }

    /**
     * Adds a drawing.
     *
     * @param scale how many points one of its pixels becomes
     * @param edge how wide the empty edge on either side of it is, in its pixels: it stands beside the page
     */
    void add(Drawing drawing, double scale, double edge) {
        gap();
        if (at == 0) {
            at = -edge * scale; // its upper edge is empty, too
        }
        place(PageCutter.cut(drawing, (room - at) / scale, room / scale), -edge * scale, scale);
    }

    private void add(List<Drawing> beside, double scale, double between) {
        gap();
        double x = 0;
        int page = pages.size() - 1;
        double top = at;
        double bottom = at;
        int last = page;
        for (Drawing column : beside) {
            List<Drawing> cut = PageCutter.cut(column, room - top, room);
            at = top;
            place(cut, page, x, scale);
            if (page + cut.size() - 1 > last) {
                last = page + cut.size() - 1;
                bottom = at;
            } else if (page + cut.size() - 1 == last) {
                bottom = Math.max(bottom, at);
            }
            x += column.width() + between;
        }
        at = bottom;
    }

    private void gap() {
        if (at > 0) {
            at += GAP;
        }
        if (at > room * (1 - LEAST)) {
            begin();
        }
    }

    private void place(List<Drawing> parts, double x, double scale) {
        place(parts, pages.size() - 1, x, scale);
    }

    private void place(List<Drawing> parts, int first, double x, double scale) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                at = 0;
            }
            if (first + i == pages.size()) {
                begin();
            }
            Drawing part = parts.get(i);
            if (!part.marks().isEmpty()) {
                pages.get(first + i).add(new PrintedPage.Part(part, x, ABOVE + at, scale));
            }
            at += part.height() * scale;
        }
    }

    /**
     * The pages.
     *
     * @param heading stands on each
     */
    List<PrintedPage> done(String heading) {
        if (pages.size() > 1 && pages.getLast().isEmpty()) {
            pages.removeLast();
        }
        List<PrintedPage> done = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PrintedPage.Part> parts = new ArrayList<>();
            parts.add(new PrintedPage.Part(above(heading), 0, 0, 1));
            parts.addAll(pages.get(i));
            double y = paper.roomBelow() - SMALL * 1.5;
            parts.add(new PrintedPage.Part(below(i + 1), 0, y, 1));
            done.add(new PrintedPage(i + 1, parts));
        }
        return done;
    }

    private Drawing above(String heading) {
        String shown = widths.shortened(heading, Face.PLAIN, SMALL, width());
        double line = SMALL * 1.6;
        return new Drawing(
                "",
                "",
                width(),
                line,
                List.of(
                        Mark.Words.of(0, SMALL, SMALL, Mark.Side.START, Run.soft(shown)),
                        new Mark.Stroke(0, line, width(), line, Ink.LINE)),
                List.of(),
                null);
    }

    private Drawing below(int number) {
        Run run = Run.soft(MESSAGES.text("page", number, pages.size()));
        double wide = widths.of(run.text(), Face.PLAIN, SMALL);
        double x = (width() - wide) / 2;
        return new Drawing(
                "",
                "",
                width(),
                SMALL * 1.5,
                List.of(Mark.Words.of(x, SMALL, SMALL, Mark.Side.START, run)),
                List.of(),
                null);
    }
}
