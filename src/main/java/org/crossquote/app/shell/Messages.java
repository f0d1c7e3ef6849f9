package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Sentences the reader must see, under the bar until they are put away. */
final class Messages extends VBox {
    private final List<String> texts = new ArrayList<>();

    Messages() {
        getStyleClass().add("messages");
        setManaged(false);
        setVisible(false);
    }

    /** Shows one more sentence. */
    void say(String sentence) {
        if (texts.contains(sentence)) {
            return;
        }
        texts.add(sentence);
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button away = new Button("Close");
        away.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(12, text, away);
        line.getStyleClass().add("message");
        away.setOnAction(e -> {
            getChildren().remove(line);
            texts.remove(sentence);
            update();
        });
        getChildren().add(line);
        update();
    }

    /** Puts all of them away. */
    void clear() {
        getChildren().clear();
        texts.clear();
        update();
    }

    /** The sentences that are shown. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    private void update() {
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }
}
