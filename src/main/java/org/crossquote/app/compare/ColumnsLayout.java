package org.crossquote.app.compare;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.ColumnState;

/**
 * Where columns stand beside each other: pure numbers, in pixels.
 *
 * @param slots one for each column, from left to right
 * @param width what all columns take, the room around them included
 */
record ColumnsLayout(List<Slot> slots, double width) {
    /** The least width of a column. */
    static final double MIN_WIDTH = 220;

    /** The room between two columns, in which the connectors are drawn. */
    static final double GUTTER = 26;

    /** The room left and right of all columns. */
    static final double MARGIN = 16;

    /**
     * Where one column stands.
     *
     * @param x its left edge
     * @param width its width
     */
    record Slot(double x, double width) {
        double end() {
            return x + width;
        }
    }

    ColumnsLayout {
        slots = List.copyOf(slots);
    }

    /**
     * Gives columns that have no width of their own equal shares of what is left.
     *
     * @param wished each column's own width, negative for a share
     * @param room the width there is
     */
    static ColumnsLayout of(List<Double> wished, double room) {
        return of(wished, room, MIN_WIDTH);
    }

    /** Gives columns the widths that their states have. */
    static ColumnsLayout ofColumns(List<ColumnState> columns, double room, double least) {
        return of(columns.stream().map(s -> s.widthProperty().get()).toList(), room, least);
    }

    /** @param least how narrow a share may become */
    static ColumnsLayout of(List<Double> wished, double room, double least) {
        double gutters = GUTTER * Math.max(0, wished.size() - 1);
        double fixed = wished.stream()
                .filter(w -> w >= 0)
                .mapToDouble(ColumnsLayout::atLeastMinimum)
                .sum();
        long sharing = wished.stream().filter(w -> w < 0).count();
        double left = room - 2 * MARGIN - gutters - fixed;
        double share = sharing == 0 ? 0 : Math.max(least, atLeastMinimum(Math.floor(left / sharing)));
        List<Slot> slots = new ArrayList<>();
        double x = MARGIN;
        for (double wish : wished) {
            double width = wish < 0 ? share : atLeastMinimum(wish);
            slots.add(new Slot(x, width));
            x += width + GUTTER;
        }
        double end = slots.isEmpty() ? MARGIN : slots.getLast().end();
        return new ColumnsLayout(slots, end + MARGIN);
    }

    private static double atLeastMinimum(double width) {
        return Math.max(MIN_WIDTH, Math.rint(width));
    }

    /** Before which column something dropped at {@code x} would stand; the number of columns for the end. */
    int dropIndex(double x) {
        int index = 0;
        while (index < slots.size()
                && x > slots.get(index).x() + slots.get(index).width() / 2) {
            index++;
        }
        return index;
    }

    /** The middle of the gap before column {@code index}. */
    double gapBefore(int index) {
        if (slots.isEmpty()) {
            return MARGIN;
        }
        return index < slots.size()
                ? slots.get(index).x() - GUTTER / 2
                : slots.getLast().end() + GUTTER / 2;
    }
}
