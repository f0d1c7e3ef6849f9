package org.crossquote.export.print;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** In which order the pieces of a line stand from left to right, where a part of it is read from right to left. */
final class ReadingOrder {
    private ReadingOrder() {}

    /** Whether a paragraph as a whole is read from right to left. */
    static boolean isRightToLeft(String paragraph) {
        return needed(paragraph) && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static boolean needed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /**
     * The pieces from left to right, cut so that each is read in one direction.
     *
     * @param fromRight whether its paragraph as a whole is read from right to left
     */
    static List<Piece> fromLeft(List<Piece> line, boolean fromRight) {
        StringBuilder text = new StringBuilder();
        line.forEach(piece -> text.append(piece.text()));
        if (!fromRight && !needed(text.toString())) {
            return line;
        }
        Bidi bidi = new Bidi(text.toString(), fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Piece> cut = new ArrayList<>();
        List<Byte> levels = new ArrayList<>();
        int start = 0;
        for (Piece piece : line) {
            int end = start + piece.text().length();
            for (int from = start; from < end; ) {
                int to = from + 1;
                while (to < end && bidi.getLevelAt(to) == bidi.getLevelAt(from)) {
                    to++;
                }
                cut.add(piece.saying(piece.text().substring(from - start, to - start)));
                levels.add((byte) bidi.getLevelAt(from));
                from = to;
            }
            start = end;
        }
        byte[] asBytes = new byte[levels.size()];
        for (int i = 0; i < asBytes.length; i++) {
            asBytes[i] = levels.get(i);
        }
        Object[] pieces = cut.toArray();
        Bidi.reorderVisually(asBytes, 0, pieces, 0, pieces.length);
        List<Piece> ordered = new ArrayList<>();
        for (Object piece : pieces) {
            ordered.add((Piece) piece);
        }
        return ordered;
    }
}
