package org.crossquote.app.difference;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.view.ViewTable;
import org.crossquote.difference.Difference;
import org.crossquote.export.drawing.Face;
import org.crossquote.export.drawing.Ink;
import org.crossquote.export.drawing.PictureTable;
import org.crossquote.export.drawing.PictureTable.Cell;
import org.crossquote.export.drawing.PictureTable.Column;
import org.crossquote.export.drawing.PictureTable.Row;
import org.crossquote.export.drawing.Run;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.crossquote.text.Span;

/**
 * The differences as they are taken along.
 *
 * @param reading in which they were found
 * @param listed those that are listed
 */
record DifferencesTaken(Reading reading, List<Difference> listed) {
    private static final double SIDE = 480;

    DifferencesTaken {
        listed = List.copyOf(listed);
    }

    /** As words alone. */
    ViewTable table() {
        List<String> heads = List.of(
                DifferenceWording.text("head.kind"),
                DifferenceWording.text("head.article"),
                DifferenceWording.text("head.words"),
                DifferenceWording.text("head.article"),
                DifferenceWording.text("head.words"),
                DifferenceWording.text("head.reason"));
        return new ViewTable(
                DifferenceWording.text("view"),
                heads,
                listed.stream().map(this::cells).toList());
    }

    private List<String> cells(Difference difference) {
        return List.of(
                DifferenceWording.kind(difference.kind()),
                article(difference.a()),
                difference.a().exact(),
                article(difference.b()),
                difference.b().exact(),
                DifferenceWording.reason(difference));
    }

    private String article(Passage passage) {
        return DifferenceWording.text(
                "article",
                reading.numberOf(passage.article()),
                reading.collection().article(passage.article()).orElseThrow().title());
    }

    /** As the view shows them. */
    PictureTable picture() {
        return new PictureTable(
                DifferenceWording.text("view"),
                DifferenceWording.text("view.explain"),
                List.of(Column.words("", SIDE), Column.words("", SIDE)),
                listed.stream().map(this::row).toList(),
                List.of(),
                "");
    }

    private Row row(Difference difference) {
        return new Row(
                DifferenceWording.kind(difference.kind()),
                List.of(side(difference.a(), difference.pieceOfA()), side(difference.b(), difference.pieceOfB())),
                DifferenceWording.reason(difference));
    }

    private Cell side(Passage passage, Passage piece) {
        List<Run> runs = new ArrayList<>();
        Run marked = new Run(piece.exact(), Face.STRONG, Ink.WORDS, Ink.EVIDENCE);
        Span whole = passage.span();
        if (whole.contains(piece.span())) {
            int from = piece.span().start() - whole.start();
            runs.add(Run.plain(passage.exact().substring(0, from)));
            runs.add(marked);
            runs.add(Run.plain(passage.exact().substring(from + piece.span().length())));
        } else {
            runs.add(Run.plain(passage.exact() + " … "));
            runs.add(marked);
        }
        return new Cell.Words(reading.numberOf(passage.article()), null, runs, "");
    }
}
