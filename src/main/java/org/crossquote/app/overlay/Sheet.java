package org.crossquote.app.overlay;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.message.MessageFile;

/** Something to read over the window: a title, the text, and a button that closes it. */
public final class Sheet extends VBox {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 1200;

    private final Overlay overlay;
    private final Button close = new Button(MessageFile.beside(Sheet.class).text("sheet.close"));

    public Sheet(String title, Region content, Overlay overlay) {
        super(14);
        this.overlay = overlay;
        getStyleClass().addAll("key-sheet", "sheet");
        Label name = new Label(title);
        name.getStyleClass().add("sheet-title");
        content.setMinHeight(0);
        setVgrow(content, Priority.ALWAYS);
        setPrefWidth(WIDTH);
        if (content.prefHeight(-1) > HEIGHT) {
            setPrefHeight(HEIGHT);
        }
        close.setOnAction(e -> overlay.close());
        getChildren().addAll(name, content, close);
    }

    public void open() {
        overlay.open(this, close);
    }
}
