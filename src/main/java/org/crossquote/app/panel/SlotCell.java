package org.crossquote.app.panel;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.crossquote.app.panel.SlotTable.Cell;
import org.crossquote.app.panel.SlotTable.Cut;
import org.crossquote.app.panel.SlotTable.Other;
import org.crossquote.app.panel.SlotTable.Same;
import org.crossquote.message.MessageFile;

/** One slot of one wording on the screen. */
final class SlotCell extends StackPane {
    private static final MessageFile MESSAGES = MessageFile.beside(SlotCell.class);
    private static final Insets PADDING = new Insets(4, 8, 4, 8);

    private SlotCell(Node content, Pos alignment, String... styleClasses) {
        super(content);
        getStyleClass().add("slot");
        getStyleClass().addAll(styleClasses);
        setAlignment(alignment);
        setPadding(PADDING);
        setMinWidth(0);
    }

    /** @param onlyDifferences whether a sign stands for the same words */
    static SlotCell of(Cell cell, boolean onlyDifferences) {
        return switch (cell) {
            case Cut cut -> new SlotCell(sign(MESSAGES.text("table.left-out")), Pos.CENTER, "cut");
            case Same same when onlyDifferences -> new SlotCell(sign("="), Pos.CENTER);
            case Same same -> new SlotCell(WordingText.plain(same.text()), Pos.CENTER_LEFT, "told");
            case Other other -> new SlotCell(new WordingText(List.copyOf(other.pieces())), Pos.CENTER_LEFT, "told");
        };
    }

    private static Label sign(String text) {
        Label sign = new Label(text);
        sign.getStyleClass().add("slot-sign");
        return sign;
    }
}
