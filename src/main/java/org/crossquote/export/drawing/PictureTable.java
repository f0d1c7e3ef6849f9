package org.crossquote.export.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a view shows in rows, to be drawn.
 *
 * @param title what it is
 * @param explanation what it shows, in a sentence or two
 * @param columns from left to right
 * @param rows all rows, however many
 * @param legend what signs mean; may be empty
 * @param foot what else is to be said below; may be empty
 */
public record PictureTable(
        String title, String explanation, List<Column> columns, List<Row> rows, List<Cell.Sign> legend, String foot)
        implements Picture {
    public PictureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        legend = List.copyOf(legend);
    }

    @Override
    public Drawing drawn() {
        return TableDrawer.draw(this);
    }

    @Override
    public Drawing printed(double width) {
        return TableDrawer.printed(this, width);
    }

    /** The same table with other columns. */
    PictureTable withColumns(List<Column> others) {
        return new PictureTable(title, explanation, others, rows, legend, foot);
    }

    /** Where the cells of a column stand. */
    public enum Place {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /**
     * A column.
     *
     * @param head its name
     * @param number of the article that it is about, shown in place of the name; 0 for none
     * @param width in pixels
     */
    public record Column(String head, int number, double width, Place place) {
        /** A column of words. */
        public static Column words(String head, double width) {
            return new Column(head, 0, width, Place.LEFT);
        }

        /** A column of numbers. */
        public static Column count(String head, double width) {
            return new Column(head, 0, width, Place.RIGHT);
        }

        /** The column of an article. */
        public static Column article(int number, String title, double width) {
            return new Column(title, number, width, Place.MIDDLE);
        }
    }

    /**
     * A row.
     *
     * @param above said above its cells; may be empty
     * @param below said below; may be empty
     */
    public record Row(String above, List<Cell> cells, String below) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** A row of cells alone. */
        public static Row of(List<? extends Cell> cells) {
            return new Row("", List.copyOf(cells), "");
        }
    }

    /** What a row has in a column. */
    public sealed interface Cell {
        /**
         * Words, on as many lines as they need.
         *
         * @param number of the article from which they are, shown before them; 0 for none
         * @param dot a dot of that colour before them, or null
         * @param below a line below; may be empty
         */
        record Words(int number, @Nullable Ink dot, List<Run> runs, String below) implements Cell {
            public Words {
                runs = List.copyOf(runs);
            }

            /** Plain words. */
            public static Words of(String text) {
                return new Words(0, null, List.of(Run.plain(text)), "");
            }
        }

        /**
         * A number or a word or two.
         *
         * @param ground what lies behind it, or null
         */
        record Count(String text, @Nullable Ink ground) implements Cell {}

        /** The number of an article. */
        record Number(int number) implements Cell {}

        /**
         * How an article tells something: a large square for quoted, a small one for told, a dashed one for missing.
         *
         * @param told the word for it
         */
        record Sign(Kind kind, String told) implements Cell {
            /** How. */
            public enum Kind {
                QUOTED,
                TOLD,
                MISSING
            }
        }

        /**
         * A part of a whole as a bar.
         *
         * @param share from 0 to 1
         * @param text the number
         */
        record Share(double share, String text) implements Cell {}
    }
}
