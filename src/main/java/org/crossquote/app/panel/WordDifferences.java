package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.link.Edit;
import org.crossquote.link.WordComparison;

/** One wording with what it adds to another and what it leaves out, as pieces of one running text. */
final class WordDifferences {
    private WordDifferences() {}

    /** What a piece is. */
    enum Change {
        SAME,
        INSERTED,
        DELETED,
        /** Where the accounts differ, and not only their wordings. */
        DIFFERING
    }

    /** A run of words. */
    record Piece(Change change, String text) {
        /** Whether nothing but punctuation is another. */
        boolean isPunctuation() {
            return (change == Change.INSERTED || change == Change.DELETED)
                    && text.codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }

    /** The same where changes of punctuation are none. */
    static List<Piece> withoutPunctuation(List<Piece> pieces) {
        return pieces.stream()
                .filter(p -> !p.isPunctuation() || p.change() != Change.DELETED)
                .map(p -> p.isPunctuation() ? new Piece(Change.SAME, p.text()) : p)
                .toList();
    }

    /** {@code other} as it differs from {@code from}. */
    static List<Piece> between(String from, String other) {
        List<Piece> pieces = new ArrayList<>();
        for (Edit step : WordComparison.compare(from, other)) {
            String before = step.a().in(from);
            String after = step.b().in(other);
            switch (step.kind()) {
                case EQUAL -> add(pieces, Change.SAME, after);
                case INSERTED -> add(pieces, Change.INSERTED, after);
                case DELETED -> add(pieces, Change.DELETED, before);
                case CHANGED -> {
                    add(pieces, Change.DELETED, before);
                    add(pieces, Change.INSERTED, after);
                }
            }
        }
        return pieces;
    }

    /** Blanks at the end are nobody's change: they are neither struck nor tinted. */
    private static void add(List<Piece> pieces, Change change, String text) {
        String words = text.stripTrailing();
        if (!words.isEmpty()) {
            if (change != Change.SAME && needsBlank(pieces)) {
                pieces.add(new Piece(Change.SAME, " "));
            }
            pieces.add(new Piece(change, words));
        }
        if (words.length() < text.length()) {
            pieces.add(new Piece(Change.SAME, text.substring(words.length())));
        }
    }

    /** What is struck and what stands for it must not run together. */
    private static boolean needsBlank(List<Piece> pieces) {
        return !pieces.isEmpty()
                && pieces.getLast().change() == Change.DELETED
                && Character.isLetterOrDigit(pieces.getLast()
                        .text()
                        .codePointBefore(pieces.getLast().text().length()));
    }
}
