package org.crossquote.app.panel;

import java.util.List;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;
import org.crossquote.app.script.GroundedText;

/** A wording in the article's type; what is added has a tint, what is left out is struck through. */
final class WordingText extends GroundedText {
    WordingText(List<Piece> pieces) {
        super("wording-text", "inserted-tint");
        for (Piece piece : pieces) {
            switch (piece.change()) {
                case SAME -> add(piece.text(), "same");
                case INSERTED -> addOnGround(piece.text(), "inserted");
                case DELETED -> add(piece.text(), "deleted");
            }
        }
        show();
    }

    /** A wording that is compared with nothing. */
    static WordingText plain(String text) {
        return new WordingText(List.of(new Piece(Change.SAME, text)));
    }
}
