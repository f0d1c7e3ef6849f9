package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.app.panel.SlotTable.Cell;
import org.crossquote.app.panel.SlotTable.Cut;
import org.crossquote.app.panel.SlotTable.Other;
import org.crossquote.app.panel.SlotTable.Same;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.link.Passage;
import org.crossquote.text.Span;

/**
 * The slots of one wording, in which the words stand out in which the accounts differ. Slots and articles have the same letters and
 * marks, but not always the same blanks between them: places are counted in signs that are no blanks.
 */
final class MarkedCells {
    private final List<Span> differing = new ArrayList<>();
    private final boolean punctuation;
    private int at;

    /**
     * @param passage the wording
     * @param pieces where it differs, in UTF-16 units of its article
     * @param punctuation whether changes of punctuation count
     */
    MarkedCells(Passage passage, List<Span> pieces, boolean punctuation) {
        this.punctuation = punctuation;
        String exact = passage.exact();
        int begin = exact.indexOf(SlotTable.bare(exact));
        for (Span piece : pieces) {
            int from = Math.clamp(piece.start() - (long) passage.span().start(), begin, exact.length());
            int to = Math.clamp(piece.end() - (long) passage.span().start(), from, exact.length());
            differing.add(new Span(solid(exact.substring(begin, from)), solid(exact.substring(begin, to))));
        }
    }

    private static int solid(String text) {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    /** The cells in the order of their slots. */
    List<Cell> of(List<? extends Cell> cells) {
        at = 0;
        return cells.stream().map(this::marked).toList();
    }

    private Cell marked(Cell cell) {
        return switch (cell) {
            case Cut cut -> cut;
            case Same same -> marked(List.of(new Piece(Change.SAME, same.text())));
            case Other other ->
                marked(punctuation ? other.pieces() : WordDifferences.withoutPunctuation(other.pieces()));
        };
    }

    private Cell marked(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>();
        pieces.forEach(piece -> split(piece, all));
        Other cell = new Other(all);
        return all.stream().allMatch(p -> p.change() == Change.SAME) ? new Same(cell.text()) : cell;
    }

    /** Cuts a piece where a difference begins or ends. */
    private void split(Piece piece, List<Piece> all) {
        if (piece.change() == Change.DELETED) {
            all.add(piece);
            return;
        }
        String text = piece.text();
        int from = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            // A blank belongs to a difference when it stands between two of its words.
            boolean differs = differs(blank ? at - 1 : at) && (!blank || differs(at));
            if (differs != before) {
                add(all, piece.change(), text.substring(from, i), before);
                from = i;
                before = differs;
            }
            at += blank ? 0 : 1;
        }
        add(all, piece.change(), text.substring(from), before);
    }

    private boolean differs(int place) {
        return differing.stream().anyMatch(d -> place >= d.start() && place < d.end());
    }

    private static void add(List<Piece> all, Change change, String text, boolean differs) {
        if (!text.isEmpty()) {
            all.add(new Piece(differs ? Change.DIFFERING : change, text));
        }
    }
}
