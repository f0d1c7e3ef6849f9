package org.crossquote.app.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossquote.app.ColumnState;
import org.crossquote.app.facts.FactRow.Told;
import org.crossquote.app.view.ViewTable;
import org.crossquote.export.drawing.PictureTable;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.export.drawing.Run;
import org.crossquote.message.MessageFile;

/**
 * The table of facts as it is taken along.
 *
 * @param explanation what it shows
 * @param articles that have a column
 * @param rows all rows
 */
record FactsTaken(String explanation, List<ColumnState> articles, List<FactRow> rows) {
    private static final MessageFile MESSAGES = MessageFile.beside(FactsTaken.class);

    FactsTaken {
        articles = List.copyOf(articles);
        rows = List.copyOf(rows);
    }

    /** As words alone. */
    ViewTable table() {
        List<String> heads = new ArrayList<>(List.of(MESSAGES.text("head.words"), MESSAGES.text("head.speaker")));
        articles.forEach(c ->
                heads.add(MESSAGES.text("head.article", c.number(), c.article().title())));
        heads.add(MESSAGES.text("head.articles"));
        return new ViewTable(
                MESSAGES.text("name"), heads, rows.stream().map(this::cells).toList());
    }

    private List<String> cells(FactRow row) {
        List<String> cells = new ArrayList<>(List.of(row.words(), row.speaker()));
        articles.forEach(c -> cells.add(row.how(c.article().id()).inWords()));
        cells.add(Integer.toString(row.byArticle().size()));
        return cells;
    }

    /** As the view shows it. */
    PictureTable picture() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(MESSAGES.text("head.words"), 480));
        articles.forEach(c -> columns.add(Column.article(c.number(), c.article().title(), 60)));
        columns.add(Column.count(MESSAGES.text("head.articles"), 90));
        List<Cell.Sign> legend =
                Arrays.stream(Told.How.values()).map(FactsTaken::sign).toList();
        return new PictureTable(
                MESSAGES.text("name"),
                explanation,
                columns,
                rows.stream().map(this::row).toList(),
                legend,
                "");
    }

    private Row row(FactRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(0, null, List.of(Run.plain(row.words())), row.speaker()));
        articles.forEach(c -> cells.add(sign(row.how(c.article().id()))));
        cells.add(new Cell.Count(MESSAGES.text("count", row.byArticle().size()), null));
        return Row.of(cells);
    }

    private static Cell.Sign sign(Told.How how) {
        return new Cell.Sign(
                switch (how) {
                    case QUOTED -> Cell.Sign.Kind.QUOTED;
                    case TOLD -> Cell.Sign.Kind.TOLD;
                    case MISSING -> Cell.Sign.Kind.MISSING;
                },
                how.inWords());
    }
}
