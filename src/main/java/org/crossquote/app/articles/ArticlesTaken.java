package org.crossquote.app.articles;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crossquote.app.view.ViewTable;
import org.crossquote.date.line.TimeWords;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.PictureTable;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Place;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.export.drawing.Run;
import org.crossquote.message.MessageFile;

/**
 * The list of articles as it is taken along.
 *
 * @param explanation what it shows
 * @param rows those that are listed, in their order
 * @param shared how much every article shares with the one that the reader looks at
 * @param foot what could not be opened
 */
record ArticlesTaken(String explanation, List<ArticleRow> rows, SharedWith shared, String foot) {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticlesTaken.class);

    /** More problems are in the status line. */
    private static final int MOST_PROBLEMS = 4;

    /** What could not be opened, as it is said below the list. */
    static String problems(List<String> problems) {
        String first = String.join("\n", problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
        return problems.size() > MOST_PROBLEMS
                ? first + "\n" + MESSAGES.text("problems.more", problems.size() - MOST_PROBLEMS)
                : first;
    }

    private static String head(String id) {
        return MESSAGES.text("head." + id);
    }

    /** As words and numbers alone. */
    ViewTable table() {
        List<String> heads = Stream.of(
                        "shown", "number", "title", "outlet", "date", "words", "quotes", "speakers", "shares", "from")
                .map(ArticlesTaken::head)
                .toList();
        return new ViewTable(
                MESSAGES.text("name"),
                heads,
                rows.stream().map(r -> r.cells(shared)).toList());
    }

    /** As the view shows it. */
    PictureTable picture() {
        List<Column> columns = List.of(
                new Column(head("shown"), 0, 70, Place.MIDDLE),
                Column.words(head("number"), 44),
                Column.words(head("title"), 340),
                Column.words(head("outlet"), 130),
                Column.words(head("date"), 110),
                Column.count(head("words"), 90),
                Column.count(head("quotes"), 90),
                Column.words(head("speakers"), 190),
                Column.words(head("shares"), 130),
                Column.words(head("from"), 130));
        return new PictureTable(
                MESSAGES.text("name"),
                explanation,
                columns,
                rows.stream().map(this::row).toList(),
                List.of(),
                foot);
    }

    private Row row(ArticleRow row) {
        boolean isShown = row.column().shownProperty().get();
        LocalDate date = row.date();
        Run title = isShown
                ? Run.strong(row.title().strip())
                : Run.plain(row.title().strip());
        return Row.of(List.of(
                new Cell.Count(isShown ? "☑" : "☐", null),
                new Cell.Number(row.column().number()),
                new Cell.Words(0, null, List.of(title), ""),
                known(row.outlet()),
                known(date == null ? "" : TimeWords.day(date)),
                count(row.words()),
                count(row.quotations()),
                Cell.Words.of(String.join(", ", row.speakers())),
                shared(row),
                Cell.Words.of(row.from())));
    }

    private static Cell known(String text) {
        return text.isEmpty()
                ? new Cell.Words(0, null, List.of(new Run(MESSAGES.text("unknown"), Face.PLAIN, Ink.SOFT, null)), "")
                : Cell.Words.of(text);
    }

    private static Cell count(int number) {
        return new Cell.Count(MESSAGES.text("count", number), null);
    }

    private Cell shared(ArticleRow row) {
        int passages = shared.of(row.id());
        if (row.column().number() == shared.number()) {
            return Cell.Words.of("—");
        }
        return passages == 0
                ? Cell.Words.of("")
                : new Cell.Share((double) passages / Math.max(1, shared.most()), MESSAGES.text("count", passages));
    }
}
