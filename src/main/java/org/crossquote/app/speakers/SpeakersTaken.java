package org.crossquote.app.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossquote.app.ColumnState;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.speakers.SpeakerRow.Part;
import org.crossquote.app.view.ViewTable;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.PictureTable;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.export.drawing.Run;
import org.crossquote.message.MessageFile;

/**
 * The table of speakers as it is taken along.
 *
 * @param explanation what it shows
 * @param articles that have a column
 * @param rows all rows
 * @param measure what the cells say
 * @param colours which colour a speaker has
 */
record SpeakersTaken(
        String explanation,
        List<ColumnState> articles,
        List<SpeakerRow> rows,
        Measure measure,
        SpeakerColours colours) {
    private static final MessageFile MESSAGES = MessageFile.beside(SpeakersTaken.class);

    SpeakersTaken {
        articles = List.copyOf(articles);
        rows = List.copyOf(rows);
    }

    /** As words and numbers alone. */
    ViewTable table() {
        List<String> heads = new ArrayList<>(List.of(MESSAGES.text("head.speaker")));
        articles.forEach(c ->
                heads.add(MESSAGES.text("head.article", c.number(), c.article().title())));
        heads.add(MESSAGES.text("head.quotes"));
        heads.add(MESSAGES.text("head.words"));
        return new ViewTable(name(), heads, rows.stream().map(this::cells).toList());
    }

    private String name() {
        return MESSAGES.text("taken", measure.inWords());
    }

    private List<String> cells(SpeakerRow row) {
        List<String> cells = new ArrayList<>(List.of(row.speaker().name()));
        articles.forEach(c -> cells.add(measure.number(row.in(c.article().id()))));
        cells.add(Integer.toString(row.quotations()));
        cells.add(Integer.toString(row.words()));
        return cells;
    }

    /** As the view shows it. */
    PictureTable picture() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(MESSAGES.text("head.speaker"), 280));
        articles.forEach(c -> columns.add(Column.article(c.number(), c.article().title(), 64)));
        columns.add(Column.count(MESSAGES.text("head.quotes"), 80));
        columns.add(Column.count(MESSAGES.text("head.words"), 90));
        return new PictureTable(
                name(), explanation, columns, rows.stream().map(this::row).toList(), List.of(), "");
    }

    private Row row(SpeakerRow row) {
        String colour = colours.styleClass(row.speaker());
        List<Run> name = new ArrayList<>(List.of(Run.strong(row.speaker().name())));
        if (row.unsure() > 0) {
            name.add(Run.soft("  " + MESSAGES.text("unsure", row.unsure())));
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(0, Ink.speaker(colour), name, ""));
        for (ColumnState column : articles) {
            Optional<Part> part = row.in(column.article().id());
            boolean isMuch = new SpeakerCells.Cell(row, part, measure).isMuch();
            Ink ground = isMuch ? Ink.strongTint(colour) : Ink.tint(colour);
            cells.add(new Cell.Count(measure.text(part), part.isEmpty() ? null : ground));
        }
        cells.add(new Cell.Count(MESSAGES.text("count", row.quotations()), null));
        cells.add(new Cell.Count(MESSAGES.text("count", row.words()), null));
        return Row.of(cells);
    }
}
