package org.crossquote.export.drawing;

import java.util.List;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Place;

/** How wide the columns of a table are where it has to fit. */
final class ColumnWidths {
    /** A word or two fit in that. */
    private static final double LEAST_WORDS = 90;

    /** The sign, the number or the badge of a column fit in that. */
    private static final double LEAST_OTHERS = 40;

    private ColumnWidths() {}

    /** The columns, narrower or wider in proportion, but none narrower than what it holds needs. */
    static List<Column> fitted(List<Column> columns, double room) {
        double wanted = columns.stream().mapToDouble(Column::width).sum();
        double least = columns.stream().mapToDouble(ColumnWidths::least).sum();
        if (room >= wanted) {
            double words = columns.stream()
                    .filter(ColumnWidths::isWords)
                    .mapToDouble(Column::width)
                    .sum();
            double more = words == 0 ? 1 : (words + room - wanted) / words;
            return columns.stream()
                    .map(c -> isWords(c) ? wide(c, c.width() * more) : c)
                    .toList();
        }
        // What each has above its least is cut by the same share.
        double share = wanted <= least ? 0 : Math.max(0, (room - least) / (wanted - least));
        return columns.stream()
                .map(c -> wide(c, least(c) + (c.width() - least(c)) * share))
                .toList();
    }

    private static boolean isWords(Column column) {
        return column.place() == Place.LEFT;
    }

    private static double least(Column column) {
        double head = column.number() > 0 ? 0 : TextWidth.of(column.head(), TableDrawer.SIZE, false) + 16;
        return Math.min(column.width(), Math.max(head, isWords(column) ? LEAST_WORDS : LEAST_OTHERS));
    }

    private static Column wide(Column column, double width) {
        return new Column(column.head(), column.number(), width, column.place());
    }
}
