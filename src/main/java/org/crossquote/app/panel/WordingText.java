package org.crossquote.app.panel;

import java.util.List;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.app.script.GroundedText;

/** A wording in the article's type; what is added has a tint, what is left out is struck through, what is nothing but punctuation is grey. */
final class WordingText extends GroundedText {
    /** Stands before words in which the accounts differ, so that they are known without their colour. */
    private static final String DIFFERS = "≠\u00a0";

    WordingText(List<Piece> pieces) {
        super("wording-text", "inserted-tint");
        for (Piece piece : pieces) {
            if (piece.isPunctuation()) {
                add(piece.text(), piece.change() == Change.DELETED ? "punctuation-deleted" : "punctuation");
                continue;
            }
            switch (piece.change()) {
                case SAME -> add(piece.text(), "same");
                case INSERTED -> addOnGround(piece.text(), "inserted");
                case DELETED -> add(piece.text(), "deleted");
                case DIFFERING -> {
                    add(DIFFERS, "differs-sign");
                    addOnGround(piece.text(), "differs");
                }
            }
        }
        show();
    }

    /** A wording that is compared with nothing. */
    static WordingText plain(String text) {
        return new WordingText(List.of(new Piece(Change.SAME, text)));
    }
}
