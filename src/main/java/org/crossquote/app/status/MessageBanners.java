package org.crossquote.app.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/**
 * What the reader must decide, or must know to decide, under the bar until it is put away: one line each. Esc puts the lowest one away and
 * no other. News that asks for nothing belongs to {@link StatusLine#news}.
 */
public final class MessageBanners extends VBox {
    private static final MessageFile WORDS = MessageFile.beside(MessageBanners.class);

    /** @param asked whether something can be done about it */
    private record Line(String sentence, boolean asked) {}

    private @Nullable String askedOfUnsaved;

    public MessageBanners() {
        getStyleClass().add("messages");
        update();
    }

    /** Shows one more sentence that the reader must know. */
    public void say(String sentence) {
        show(sentence, Map.of(), WORDS.text("message.dismiss"));
    }

    /**
     * Shows one more sentence with something that can be done about it, now or not.
     *
     * @param choices what each button says, and what it does; the sentence goes with it
     */
    public void ask(String sentence, Map<String, Runnable> choices) {
        ask(sentence, choices, WORDS.text("message.not-now"));
    }

    /** @param leave what the button says that does nothing but put the question away */
    public void ask(String sentence, Map<String, Runnable> choices, String leave) {
        show(sentence, choices, leave);
    }

    private void show(String sentence, Map<String, Runnable> choices, String leave) {
        if (texts().contains(sentence)) {
            return;
        }
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(12, text);
        line.setUserData(new Line(sentence, !choices.isEmpty()));
        line.getStyleClass().add("message");
        choices.forEach((name, action) -> line.getChildren().add(button(name, sentence, action)));
        line.getChildren().add(button(leave, sentence, () -> {}));
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
    public void takeBack(String sentence) {
        getChildren().removeIf(line -> line(line).sentence().equals(sentence));
        update();
    }

    /** Puts all away that was only said; what was asked is still to be decided. */
    public void clearSaid() {
        getChildren().removeIf(line -> !line(line).asked());
        update();
    }

    /** Puts the lowest sentence away when the key is Esc; gives whether it did. */
    public boolean leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || getChildren().isEmpty()) {
            return false;
        }
        takeBack(line(getChildren().getLast()).sentence());
        return true;
    }

    /** The sentences that are shown. */
    public List<String> texts() {
        return getChildren().stream().map(line -> line(line).sentence()).toList();
    }

    private static Line line(Node node) {
        return (Line) node.getUserData();
    }

    private void update() {
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    /**
     * Says that notes are not on disk although the window is to be closed.
     *
     * @param sentences why
     * @param again tries once more
     * @param anyway closes without them
     */
    public void askUnsaved(List<String> sentences, Runnable again, Runnable anyway) {
        Map<String, Runnable> choices = new LinkedHashMap<>();
        choices.put(WORDS.text("unsaved.again"), again);
        choices.put(WORDS.text("unsaved.anyway"), anyway);
        String sentence = WORDS.text("unsaved.lost", String.join(" ", sentences));
        takeBackUnsaved();
        askedOfUnsaved = sentence;
        ask(sentence, choices, WORDS.text("unsaved.stay"));
    }

    /** Puts away what {@link #askUnsaved} asked: by now the notes are on disk. */
    public void takeBackUnsaved() {
        if (askedOfUnsaved != null) {
            takeBack(askedOfUnsaved);
            askedOfUnsaved = null;
        }
    }
}
