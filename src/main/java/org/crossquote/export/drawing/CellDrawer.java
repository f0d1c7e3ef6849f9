package org.crossquote.export.drawing;

import java.util.List;
import org.crossquote.export.drawing.Mark.Box;
import org.crossquote.export.drawing.Mark.Side;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Place;

/** Draws the cells of tables. */
final class CellDrawer {
    private static final double SIZE = TableDrawer.SIZE;
    private static final double PAD = 8;
    private static final double LARGE = 14;
    private static final double SMALL = 10;
    private static final double BADGE = 18;
    private static final double LONGEST_BAR = 64;

    private final Sheet sheet;

    CellDrawer(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Draws a cell where the sheet is.
     *
     * @param x where its column begins
     * @param at where its words stand
     * @return how high it is
     */
    double draw(Cell cell, double x, double at, Column column) {
        return switch (cell) {
            case Cell.Words words -> words(words, x, column.width() - PAD);
            case Cell.Count count -> count(count, at, column);
            case Cell.Number number -> {
                badge(number.number(), x + BADGE / 2 + 2, sheet.at() + SIZE * 0.7, "");
                yield SIZE;
            }
            case Cell.Sign sign -> {
                sign(sign, x + column.width() / 2, sheet.at() + SIZE * 0.7);
                yield SIZE;
            }
            case Cell.Share share -> share(share, x);
        };
    }

    private double words(Cell.Words cell, double x, double room) {
        double from = x;
        if (cell.number() > 0) {
            badge(cell.number(), x + BADGE / 2, sheet.at() + SIZE * 0.7, "");
            from += BADGE + PAD;
        }
        if (cell.dot() instanceof Ink dot) {
            sheet.put(new Mark.Round(x + 4.5, sheet.at() + SIZE * 0.7, 4.5, dot, false, ""));
            from += 9 + PAD;
        }
        double height = sheet.lines(cell.runs(), SIZE, from, room - (from - x));
        if (!cell.below().isEmpty()) {
            height += sheet.lines(List.of(Run.soft(cell.below())), SIZE, from, sheet.at() + height, room - (from - x));
        }
        return height;
    }

    private double count(Cell.Count cell, double at, Column column) {
        if (cell.ground() instanceof Ink ground) {
            double width = Math.min(column.width() - 4, Math.max(38, TextWidth.of(cell.text(), SIZE, false) + 2 * PAD));
            sheet.put(Box.filled(at - width / 2, sheet.at() - 2, width, SIZE + PAD, 5, ground));
        }
        Side side = column.place() == Place.RIGHT ? Side.END : column.place() == Place.LEFT ? Side.START : Side.MIDDLE;
        sheet.put(Mark.Words.of(at, sheet.at() + SIZE, SIZE, side, Run.plain(cell.text())));
        return SIZE + 4;
    }

    private double share(Cell.Share cell, double x) {
        double width = Math.max(2, LONGEST_BAR * cell.share());
        sheet.put(Box.filled(x, sheet.at() + SIZE * 0.7 - 3, width, 6, 3, Ink.SOFT));
        sheet.put(Mark.Words.of(x + width + PAD, sheet.at() + SIZE, SIZE, Side.START, Run.plain(cell.text())));
        return SIZE + 4;
    }

    /** The number of an article, with its middle somewhere. */
    void badge(int number, double x, double y, String told) {
        double width = Math.max(BADGE, TextWidth.of(String.valueOf(number), SIZE - 2, true) + PAD);
        sheet.put(new Box(x - width / 2, y - BADGE / 2, width, BADGE, 4, Ink.BADGE, null, told));
        Run words = new Run(String.valueOf(number), Face.STRONG, Ink.BADGE_WORDS, null);
        sheet.put(Mark.Words.of(x, y + (SIZE - 2) * 0.36, SIZE - 2, Side.MIDDLE, words));
    }

    /** A sign with its middle somewhere. */
    void sign(Cell.Sign sign, double x, double y) {
        double size = sign.kind() == Cell.Sign.Kind.TOLD ? SMALL : LARGE;
        double left = x - size / 2;
        double top = y - size / 2;
        sheet.put(
                switch (sign.kind()) {
                    case QUOTED -> new Box(left, top, size, size, 3, Ink.QUOTED, null, sign.told());
                    case TOLD -> new Box(left, top, size, size, 2, Ink.SOFT, null, sign.told());
                    case MISSING -> new Box(left, top, size, size, 3, null, Ink.FAINT, sign.told());
                });
    }
}
