package org.crossquote.app.bar;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Actions;

/** Smaller, larger, as it was: the size of the articles' text. */
final class TextSizePopup {
    private final Popup popup = new Popup();
    private final HBox content;

    TextSizePopup(ReaderModel model, Actions actions) {
        Label size = new Label();
        size.setMinWidth(44);
        size.getStyleClass().add("text-size");
        size.textProperty().bind(model.textSizeProperty().map(s -> Math.round(s.doubleValue()) + " px"));
        content = new HBox(
                6,
                button("−", actions.get("text.smaller")),
                size,
                button("+", actions.get("text.larger")),
                button("Reset", actions.get("text.reset")));
        content.getStyleClass().add("size-popup");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    private static Button button(String text, Action action) {
        Button button = new Button(text);
        button.setAccessibleText(action.title());
        button.setOnAction(e -> action.give());
        return button;
    }

    /** Opens it under {@code button}, or closes it. */
    void toggle(Node button) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        Bounds place = button.localToScreen(button.getLayoutBounds());
        popup.show(button, place.getMinX(), place.getMaxY() + 4);
    }
}
