package org.crossquote.export.drawing;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.export.drawing.Mark.Side;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Place;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.message.MessageFile;
import org.crossquote.work.Progress;

/** Draws a table as the views of the window show theirs. */
public final class TableDrawer {
    /** A picture of more rows is of no use to anybody: it says how many are left out, and where they are. */
    public static final int MOST_ROWS = 300;

    static final double SIZE = 13;
    /** How wide the empty edge around a drawing is, in its pixels. */
    public static final double EDGE = 24;

    private static final MessageFile MESSAGES = MessageFile.beside(TableDrawer.class);
    private static final double ROW = 34;
    private static final double PAD = 8;

    private final PictureTable table;
    private final int most;
    private final Sheet sheet;
    private final CellDrawer cells;

    private TableDrawer(PictureTable table, int most) {
        this.table = table;
        this.most = most;
        double width = table.columns().stream().mapToDouble(Column::width).sum();
        sheet = new Sheet(width + 2 * EDGE);
        cells = new CellDrawer(sheet);
    }

    /** Draws it, as high as it needs to be. */
    public static Drawing draw(PictureTable table) {
        return new TableDrawer(table, MOST_ROWS).draw();
    }

    /**
     * Draws it with all its rows, its columns as wide as fits.
     *
     * @param width how wide it is to be; columns that cannot be narrower make it wider
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    static Drawing printed(PictureTable table, double width) {
        PictureTable fitted = table.withColumns(ColumnWidths.fitted(table.columns(), width - 2 * EDGE));
        return new TableDrawer(fitted, Integer.MAX_VALUE).draw();
    }

    private Drawing draw() {
        sheet.title(table.title(), table.explanation());
        legend();
        heads();
        boolean isFirst = true;
        for (Row row : table.rows().subList(0, Math.min(most, table.rows().size()))) {
            Progress.checkpoint();
            if (!isFirst) {
                sheet.mayBreak(); // a head is never alone at the end of a page
            }
            row(row);
            isFirst = false;
        }
        sheet.headEnds();
        List<String> foot = new ArrayList<>();
        if (table.rows().isEmpty()) {
            foot.add(MESSAGES.text("nothing"));
        }
        if (table.rows().size() > most) {
            foot.add(MESSAGES.text("more", table.rows().size() - most, most));
        }
        if (!table.foot().isEmpty()) {
            foot.add(table.foot());
        }
        foot.forEach(sheet::note);
        return sheet.drawing(table.title(), table.explanation());
    }

    private void legend() {
        if (table.legend().isEmpty()) {
            return;
        }
        double x = EDGE;
        for (Cell.Sign sign : table.legend()) {
            double wide = SIZE + PAD + TextWidth.of(sign.told(), SIZE, false);
            if (x > EDGE && x + wide > sheet.width() - EDGE) {
                sheet.down(SIZE + PAD);
                x = EDGE;
            }
            cells.sign(sign, x + SIZE / 2, sheet.at() + SIZE / 2 + 2);
            x += SIZE + PAD;
            sheet.put(Mark.Words.of(x, sheet.at() + SIZE, SIZE, Side.START, Run.soft(sign.told())));
            x += TextWidth.of(sign.told(), SIZE, false) + 2 * PAD;
        }
        sheet.down(SIZE + 2 * PAD);
    }

    private void heads() {
        if (table.columns().stream().allMatch(c -> c.head().isEmpty() && c.number() == 0)) {
            return;
        }
        double top = sheet.at();
        double x = EDGE;
        for (Column column : table.columns()) {
            if (column.number() > 0) {
                cells.badge(column.number(), x + column.width() / 2, sheet.at() + SIZE, column.head());
            } else {
                double room = column.width() - PAD;
                words(Run.soft(TextWidth.shortened(column.head(), room, SIZE, false)), x, column);
            }
            x += column.width();
        }
        sheet.down(SIZE + 2 * PAD);
        sheet.rule();
        sheet.headFrom(top);
    }

    private void words(Run run, double x, Column column) {
        Side side = side(column.place());
        sheet.put(Mark.Words.of(at(x, column), sheet.at() + SIZE + 4, SIZE, side, run));
    }

    private static Side side(Place place) {
        return switch (place) {
            case LEFT -> Side.START;
            case MIDDLE -> Side.MIDDLE;
            case RIGHT -> Side.END;
        };
    }

    /** Where the words of a column stand. */
    private static double at(double x, Column column) {
        return switch (column.place()) {
            case LEFT -> x;
            case MIDDLE -> x + column.width() / 2;
            case RIGHT -> x + column.width() - 2 * PAD;
        };
    }

    private void row(Row row) {
        sheet.down(PAD);
        double width = sheet.width() - 2 * EDGE;
        if (!row.above().isEmpty()) {
            sheet.down(sheet.lines(List.of(Run.strong(row.above())), SIZE, EDGE, width) + 4);
        }
        double top = sheet.at();
        double height = ROW - 2 * PAD;
        double x = EDGE;
        for (int i = 0; i < row.cells().size(); i++) {
            Column column = table.columns().get(i);
            height = Math.max(height, cells.draw(row.cells().get(i), x, at(x, column), column));
            x += column.width();
        }
        sheet.to(top + height);
        if (!row.below().isEmpty()) {
            sheet.down(4);
            sheet.down(sheet.lines(List.of(Run.soft(row.below())), SIZE, EDGE, width));
        }
        sheet.down(PAD);
        sheet.rule();
    }
}
