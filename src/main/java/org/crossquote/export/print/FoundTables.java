package org.crossquote.export.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossquote.difference.Difference;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.Picture;
import org.crossquote.export.drawing.PictureTable;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.export.drawing.Run;
import org.crossquote.link.Passage;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Speaker;
import org.crossquote.reading.Reasons;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Who is quoted how often, and where accounts differ, as tables of the report. */
final class FoundTables {
    private static final MessageFile MESSAGES = MessageFile.beside(FoundTables.class);

    /** A table of more columns nobody can read: the articles are then named in one cell. */
    private static final int MOST_COLUMNS = 12;

    private final Excerpt excerpt;

    FoundTables(Excerpt excerpt) {
        this.excerpt = excerpt;
    }

    /** Who is quoted how often in which article; empty where nobody is. */
    Optional<Picture> speakers() {
        List<Speaker> speakers = excerpt.reading().speakers();
        if (speakers.isEmpty()) {
            return Optional.empty();
        }
        List<Article> articles = excerpt.reading().collection().articles();
        boolean isWide = articles.size() <= MOST_COLUMNS;
        List<Column> columns = new ArrayList<>(List.of(Column.words(MESSAGES.text("speaker"), 240)));
        if (isWide) {
            articles.forEach(a -> columns.add(Column.article(excerpt.numberOf(a.id()), a.title(), 50)));
        } else {
            columns.add(Column.words("", 300));
        }
        columns.add(Column.count(MESSAGES.text("total"), 90));
        List<Row> rows = speakers.stream().map(s -> row(s, isWide)).toList();
        return Optional.of(new PictureTable(MESSAGES.text("speakers"), "", columns, rows, List.of(), ""));
    }

    private Row row(Speaker speaker, boolean isWide) {
        Map<String, Integer> counts = new HashMap<>();
        excerpt.reading().quotationsBy(speaker).forEach(q -> counts.merge(q.article(), 1, Integer::sum));
        List<Article> articles = excerpt.reading().collection().articles();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(0, null, List.of(Run.strong(speaker.name())), ""));
        if (isWide) {
            articles.forEach(a -> cells.add(new Cell.Count(count(counts.get(a.id())), null)));
        } else {
            cells.add(Cell.Words.of(articles.stream()
                    .filter(a -> counts.containsKey(a.id()))
                    .map(a -> excerpt.numberOf(a.id()) + ": " + counts.get(a.id()))
                    .collect(Collectors.joining(", "))));
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        cells.add(new Cell.Count(count(all), null));
        return Row.of(cells);
    }

    private static String count(@Nullable Integer count) {
        return count == null ? "–" : MESSAGES.text("count", count);
    }

    /** Where the accounts differ, what is no contradiction last; empty where they do not. */
    Optional<Picture> differences() {
        if (excerpt.differences().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = excerpt.differences().stream()
                .sorted(Comparator.comparing((Difference d) -> !d.kind().isContradiction()))
                .map(this::row)
                .toList();
        List<Column> columns = List.of(Column.words("", 480), Column.words("", 480));
        return Optional.of(new PictureTable(MESSAGES.text("differences"), "", columns, rows, List.of(), ""));
    }

    private Row row(Difference difference) {
        String kind = MESSAGES.text(
                "difference." + difference.kind().name(), difference.sureness().inWords());
        return new Row(
                kind,
                List.of(side(difference.a(), difference.pieceOfA()), side(difference.b(), difference.pieceOfB())),
                Reasons.inWords(difference.why()));
    }

    private Cell side(Passage passage, Passage piece) {
        Span whole = passage.span();
        Run differs = new Run(piece.exact(), Face.STRONG, Ink.WORDS, Ink.EVIDENCE);
        List<Run> runs = new ArrayList<>();
        if (whole.contains(piece.span())) {
            int from = piece.span().start() - whole.start();
            runs.add(Run.plain(passage.exact().substring(0, from)));
            runs.add(differs);
            runs.add(Run.plain(passage.exact().substring(from + piece.span().length())));
        } else {
            runs.add(Run.plain(passage.exact() + " … "));
            runs.add(differs);
        }
        return new Cell.Words(excerpt.numberOf(passage.article()), null, runs, "");
    }
}
