package org.crossquote.app.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Actions;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.message.MessageFile;

/** All commands by group, with their keys, which can be changed here; what is typed makes the list shorter. */
final class KeyList extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(KeyList.class);

    private final Actions actions;
    private final TextField words = new TextField();
    private final VBox list = new VBox();
    private final Label nothing = new Label();
    private final Button reset = new Button(MESSAGES.text("list.reset"));
    private final List<KeyRow> rows = new ArrayList<>();

    KeyList(Actions actions) {
        super(8);
        this.actions = actions;
        words.setPromptText(MESSAGES.text("list.prompt"));
        words.setAccessibleText(MESSAGES.text("list.prompt"));
        words.textProperty().addListener((value, before, now) -> filter());
        nothing.setWrapText(true);
        nothing.getStyleClass().add("soft");
        reset.setOnAction(e -> actions.keys().resetAll());
        actions.all().forEach(action -> rows.add(new KeyRow(action, actions.keys(), this::asks)));
        actions.keys().onChange(this::show);
        Overlay.onEscape(this, this::clear);
        getChildren().addAll(words, nothing, list, reset);
        show();
        filter();
    }

    private void asks(KeyRow asking) {
        rows.stream().filter(row -> row != asking).forEach(KeyRow::leave);
    }

    private void show() {
        rows.forEach(KeyRow::show);
        reset.setDisable(!actions.keys().isAnyChanged());
    }

    private boolean clear() {
        boolean isFiltered = !words.getText().isEmpty();
        words.clear();
        return isFiltered;
    }

    private void filter() {
        list.getChildren().clear();
        WordMatch wanted = new WordMatch(words.getText());
        for (Action.Group group : Action.Group.values()) {
            List<KeyRow> fitting = rows.stream()
                    .filter(row -> row.action().group() == group)
                    .filter(row -> wanted.rank(name(row.action()), "").isPresent())
                    .toList();
            if (!fitting.isEmpty()) {
                Label name = new Label(group.inWords());
                name.getStyleClass().addAll("sheet-group", "key-group");
                list.getChildren().add(name);
                list.getChildren().addAll(fitting);
            }
        }
        boolean none = list.getChildren().isEmpty();
        nothing.setText(none ? MESSAGES.text("palette.nothing", words.getText().strip()) : "");
        nothing.setManaged(none);
    }

    private String name(Action action) {
        return action.group().inWords() + " " + action.title() + " " + action.keyText() + " "
                + actions.otherWords(action);
    }
}
