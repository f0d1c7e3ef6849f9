package org.crossquote.export.drawing;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.export.drawing.Mark.Side;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Place;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.message.MessageFile;

/** Draws a table as the views of the window show theirs. */
public final class TableDrawer {
    /** A picture of more rows is of no use to anybody: it says how many are left out, and where they are. */
    public static final int MOST_ROWS = 300;

    static final double SIZE = 13;
    static final double EDGE = 24;
    private static final MessageFile MESSAGES = MessageFile.beside(TableDrawer.class);
    private static final double ROW = 34;
    private static final double PAD = 8;

    private final PictureTable table;
    private final Sheet sheet;
    private final CellDrawer cells;

    private TableDrawer(PictureTable table) {
        this.table = table;
        double width = table.columns().stream().mapToDouble(Column::width).sum();
        sheet = new Sheet(width + 2 * EDGE);
        cells = new CellDrawer(sheet);
    }

    /** Draws it, as high as it needs to be. */
    public static Drawing draw(PictureTable table) {
        return new TableDrawer(table).draw();
    }

    private Drawing draw() {
        sheet.title(table.title(), table.explanation());
        legend();
        heads();
        table.rows().stream().limit(MOST_ROWS).forEach(this::row);
        List<String> foot = new ArrayList<>();
        if (table.rows().isEmpty()) {
            foot.add(MESSAGES.text("nothing"));
        }
        if (table.rows().size() > MOST_ROWS) {
            foot.add(MESSAGES.text("more", table.rows().size() - MOST_ROWS, MOST_ROWS));
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
        sheet.mayBreak();
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
