package org.crossquote.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        ask(sentence, Map.of());
    }

    /**
     * Shows one more sentence with something that can be done about it.
     *
     * @param choices what each button says, and what it does; the sentence goes with it
     */
    void ask(String sentence, Map<String, Runnable> choices) {
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
        HBox line = new HBox(12, text);
        line.setUserData(sentence);
        line.getStyleClass().add("message");
        choices.forEach((name, action) -> line.getChildren().add(button(name, sentence, action)));
        line.getChildren().add(away);
        away.setOnAction(e -> takeBack(sentence));
        getChildren().add(line);
        update();
    }

    private Button button(String name, String sentence, Runnable action) {
        Button button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            takeBack(sentence);
            action.run();
        });
        return button;
    }

    /** Puts a sentence away: it is no longer so. */
    void takeBack(String sentence) {
        getChildren().removeIf(line -> sentence.equals(line.getUserData()));
        texts.remove(sentence);
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
