package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.crossquote.app.panel.WordDifferences.Change;
import org.crossquote.app.panel.WordDifferences.Piece;

/** A wording of any length: of a whole copied article the beginning, and the rest on request. */
final class LongWording extends VBox {
    /** More than a panel is high. */
    private static final int MOST = 800;

    LongWording(List<Piece> pieces) {
        List<Piece> beginning = beginning(pieces);
        getChildren().add(new WordingText(beginning));
        int left = length(pieces) - length(beginning);
        if (left > 0) {
            Hyperlink all = Parts.link(WhyEmpty.text("show-all", left), () -> {});
            all.setOnAction(e -> getChildren().setAll(new WordingText(pieces)));
            getChildren().add(all);
        }
    }

    /** A wording that is compared with nothing. */
    static LongWording plain(String text) {
        return new LongWording(List.of(new Piece(Change.SAME, text)));
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(p -> p.text().length()).sum();
    }

    /** All of it, or as many words as there is room for. */
    private static List<Piece> beginning(List<Piece> pieces) {
        List<Piece> beginning = new ArrayList<>();
        int room = MOST;
        for (Piece piece : pieces) {
            if (piece.text().length() > room) {
                int blank = piece.text().lastIndexOf(' ', room);
                beginning.add(new Piece(piece.change(), piece.text().substring(0, Math.max(blank, 0))));
                return beginning;
            }
            beginning.add(piece);
            room -= piece.text().length();
        }
        return beginning;
    }
}
