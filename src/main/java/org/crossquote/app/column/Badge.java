package org.crossquote.app.column;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The small words behind a quotation. They stand over blanks that the flow holds free for them. */
final class Badge extends HBox {
    // In parts of the text size: a badge without its letters, one letter, and one blank of the text's font.
    private static final double EMPTY = 0.58;
    private static final double LETTER = 0.33;
    private static final double BLANK = 0.26;
    private static final double RAISED = 0.12;

    Badge(Mark mark) {
        getStyleClass().add("badges");
        setManaged(false);
        for (String words : mark.badges()) {
            Label label = new Label(words);
            boolean isNumber = words.chars().allMatch(Character::isDigit);
            label.getStyleClass().addAll("small-badge", isNumber ? "count" : "warning");
            getChildren().add(label);
        }
        if (mark.faded()) {
            getStyleClass().add("faded");
        }
    }

    /** How many blanks the flow must hold free for these badges. */
    static int blanks(List<String> badges) {
        double width =
                badges.stream().mapToDouble(b -> EMPTY + LETTER * b.length()).sum();
        return (int) Math.ceil(width / BLANK);
    }

    /** Stands at the blanks. */
    void place(List<Rectangle2D> blanks) {
        setVisible(!blanks.isEmpty());
        if (blanks.isEmpty()) {
            return;
        }
        Rectangle2D room = blanks.getFirst();
        autosize();
        relocate(
                snapPositionX(room.getMinX() + 2),
                snapPositionY(room.getMinY() + (room.getHeight() - getHeight()) / 2 - room.getHeight() * RAISED));
    }
}
