package org.crossquote.app.overlay;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What lies over the window until it is done or Esc is pressed: the palette, the key sheet. One at a time. */
public final class Overlay extends StackPane {
    private @Nullable Node focusBefore;

    public Overlay() {
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    /** Opens {@code content} and gives the keys to {@code first}. */
    public void open(Region content, Node first) {
        Scene scene = getScene();
        if (!isOpen() && scene != null) {
            focusBefore = scene.getFocusOwner();
        }
        content.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        content.setMinHeight(0);
        getChildren().setAll(content);
        setVisible(true);
        first.requestFocus();
    }

    /** Closes it and gives the keys back to whom they belonged. */
    public void close() {
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    public boolean isOpen() {
        return isVisible();
    }
}
