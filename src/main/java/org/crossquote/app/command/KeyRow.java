package org.crossquote.app.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.CommandKeys;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.message.MessageFile;

/** One command with its keys; the button with them asks for another one. */
final class KeyRow extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(KeyRow.class);

    private final Action action;
    private final CommandKeys keys;
    private final Consumer<KeyRow> onAsk;
    private final Button key = new Button();
    private final Hyperlink usual = new Hyperlink(MESSAGES.text("row.usual"));
    private final VBox question = new VBox(8);

    /** @param onAsk told when the row begins to ask */
    KeyRow(Action action, CommandKeys keys, Consumer<KeyRow> onAsk) {
        this.action = action;
        this.keys = keys;
        this.onAsk = onAsk;
        Label title = new Label(action.title());
        title.setMinWidth(0);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        key.setId("key-" + action.id());
        key.getStyleClass().add("key-button");
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.setMnemonicParsing(false);
        key.setOnAction(e -> ask());
        usual.getStyleClass().add("quiet-link");
        usual.setMinWidth(Region.USE_PREF_SIZE);
        usual.setAccessibleText(MESSAGES.text("row.usual.said", action.title()));
        usual.setOnAction(e -> backToUsual());
        HBox line = new HBox(8, title, usual, key);
        line.getStyleClass().add("key-row");
        question.getStyleClass().add("key-ask");
        Overlay.onEscape(question, this::leave);
        getChildren().add(line);
        show();
    }

    Action action() {
        return action;
    }

    /** Shows the keys as they are now. */
    void show() {
        String names =
                action.keys().stream().map(KeyCombination::getDisplayText).collect(Collectors.joining("  "));
        key.setText(names.isEmpty() ? MESSAGES.text("row.none") : names);
        key.setAccessibleText(MESSAGES.text("row.said", action.title(), key.getText()));
        key.getStyleClass().remove("changed");
        if (keys.isChanged(action)) {
            key.getStyleClass().add("changed");
        }
        usual.setVisible(keys.isChanged(action));
        usual.setManaged(usual.isVisible());
    }

    private void ask() {
        onAsk.accept(this);
        Button none = new Button(MESSAGES.text("row.no-key"));
        none.setOnAction(e -> {
            keys.clear(action);
            leave();
        });
        capture(none);
    }

    private void capture(Button... more) {
        Label why = said("");
        KeyCapture capture = new KeyCapture(action.title(), keys.hasSingleKeys(), this::pressed, sentence -> {
            why.setText(sentence);
            why.setManaged(true);
        });
        why.setManaged(false);
        FlowPane buttons = new FlowPane(8, 6, more);
        buttons.getChildren().add(leaveButton());
        showQuestion(List.of(capture, why, buttons));
        capture.requestFocus();
    }

    private void showQuestion(List<Region> parts) {
        question.getChildren().setAll(parts);
        if (!getChildren().contains(question)) {
            getChildren().add(question);
        }
    }

    private Button leaveButton() {
        Button leave = new Button(MESSAGES.text("row.leave"));
        leave.setOnAction(e -> leave());
        return leave;
    }

    private static Label said(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void pressed(KeyCombination pressed) {
        List<Action> owners = keys.owners(pressed, action);
        if (owners.isEmpty()) {
            keys.give(action, pressed);
            leave();
        } else {
            askToTake(pressed.getDisplayText(), owners, () -> keys.give(action, pressed));
        }
    }

    private void backToUsual() {
        List<Action> owners = action.usualKeys().stream()
                .flatMap(one -> keys.owners(one, action).stream())
                .distinct()
                .toList();
        if (owners.isEmpty()) {
            keys.reset(action);
            key.requestFocus();
        } else {
            onAsk.accept(this);
            String names = action.usualKeys().stream()
                    .filter(one -> !keys.owners(one, action).isEmpty())
                    .map(KeyCombination::getDisplayText)
                    .collect(Collectors.joining(", "));
            askToTake(names, owners, () -> keys.reset(action));
        }
    }

    /** Nothing is taken before the reader says so. */
    private void askToTake(String names, List<Action> owners, Runnable take) {
        String others = owners.stream().map(Action::title).collect(Collectors.joining("”, “"));
        Button taking = new Button(MESSAGES.text("row.take", others));
        taking.setId("key-take");
        taking.setWrapText(true);
        taking.setOnAction(e -> {
            take.run();
            leave();
        });
        FlowPane buttons = new FlowPane(8, 6, taking, leaveButton());
        showQuestion(List.of(said(MESSAGES.text("row.conflict", names, others)), buttons));
        taking.requestFocus();
    }

    /** Asks no longer; tells whether it did. */
    boolean leave() {
        boolean asked = getChildren().remove(question);
        if (asked) {
            key.requestFocus();
        }
        return asked;
    }
}
