package org.crossquote.export.print;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Breaks a paragraph into lines, where its language lets lines break; what is longer than a line is cut between two letters. */
final class LineBreaker {
    /** The size of raised words, of that of the others. */
    static final double RAISED = 0.65;

    private final LetterWidths widths;
    private final double size;
    private final double room;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private double x;

    private LineBreaker(LetterWidths widths, double size, double room) {
        this.widths = widths;
        this.size = size;
        this.room = room;
    }

    /**
     * Breaks a paragraph.
     *
     * @param room how wide a line is at most
     * @return the pieces of each line; together they are the paragraph, blanks included
     */
    static List<List<Piece>> lines(List<Piece> paragraph, double size, double room, LetterWidths widths) {
        LineBreaker breaker = new LineBreaker(widths, size, room);
        StringBuilder text = new StringBuilder();
        paragraph.forEach(piece -> text.append(piece.text()));
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text.toString());
        Cut cut = new Cut(paragraph);
        int from = places.first();
        Set<Integer> never = beforeRaised(paragraph);
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            if (never.contains(to) || isInWord(text, to)) {
                continue;
            }
            breaker.unit(cut.next(to - from));
            from = to;
        }
        breaker.end();
        return breaker.lines;
    }

    /** Whether an apostrophe stands before and letters on both sides: the iterator takes it for a closing mark. */
    private static boolean isInWord(CharSequence text, int at) {
        return at > 1
                && at < text.length()
                && "'’".indexOf(text.charAt(at - 1)) >= 0
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at));
    }

    /** The number of something stays with what it stands behind. */
    private static Set<Integer> beforeRaised(List<Piece> paragraph) {
        Set<Integer> places = new HashSet<>();
        int at = 0;
        for (Piece piece : paragraph) {
            if (piece.isRaised()) {
                places.add(at);
            }
            at += piece.text().length();
        }
        return places;
    }

    /** Puts words that belong together on this line, or on the next. */
    private void unit(List<Piece> words) {
        double wide = seen(words);
        if (x > 0 && x + wide > room) {
            end();
        }
        if (wide > room) {
            words.forEach(this::letters);
        } else {
            words.forEach(this::put);
        }
    }

    private void letters(Piece piece) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(piece.text());
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            Piece letter = piece.saying(piece.text().substring(from, to));
            if (x > 0 && x + width(letter) > room) {
                end();
            }
            put(letter);
            from = to;
        }
    }

    private void put(Piece piece) {
        x += width(piece);
        if (!line.isEmpty() && line.getLast().saying("").equals(piece.saying(""))) {
            piece = piece.saying(line.removeLast().text() + piece.text());
        }
        line.add(piece);
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        line = new ArrayList<>();
        x = 0;
    }

    /** How wide words are without the blanks at their end. */
    private double seen(List<Piece> words) {
        double wide = 0;
        for (int i = 0; i < words.size(); i++) {
            Piece piece = words.get(i);
            wide += width(i == words.size() - 1 ? piece.saying(piece.text().stripTrailing()) : piece);
        }
        return wide;
    }

    private double width(Piece piece) {
        return width(piece, size, widths);
    }

    static double width(Piece piece, double size, LetterWidths widths) {
        return widths.of(piece.text(), piece.face(), piece.isRaised() ? size * RAISED : size);
    }

    /** Gives a paragraph bit by bit. */
    private static final class Cut {
        private final List<Piece> pieces;
        private int piece;
        private int at;

        Cut(List<Piece> pieces) {
            this.pieces = pieces;
        }

        List<Piece> next(int length) {
            List<Piece> bits = new ArrayList<>();
            for (int left = length; left > 0; ) {
                Piece now = pieces.get(piece);
                int end = Math.min(now.text().length(), at + left);
                if (end > at) {
                    bits.add(now.saying(now.text().substring(at, end)));
                }
                left -= end - at;
                at = end;
                if (at == now.text().length()) {
                    piece++;
                    at = 0;
                }
            }
            return bits;
        }
    }
}
