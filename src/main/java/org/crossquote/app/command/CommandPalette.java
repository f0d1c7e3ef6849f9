package org.crossquote.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.Actions;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** All commands as a list that gets shorter while a person types; Enter gives the one that is selected. */
public final class CommandPalette extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(CommandPalette.class);
    private static final Set<String> IDS = MESSAGES.ids();
    private static final double ROW = 34;

    private final Actions actions;
    private final Overlay overlay;
    private final TextField words = new TextField();
    private final ListView<Action> list = new ListView<>();
    private final Label nothing = new Label();

    public CommandPalette(Actions actions, Overlay overlay) {
        super(8);
        this.actions = actions;
        this.overlay = overlay;
        getStyleClass().add("palette");
        words.setPromptText("Type a command");
        words.setAccessibleText("Command to look for");
        words.textProperty().addListener((value, before, now) -> filter(now));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new ActionCell(actions));
        list.setOnMouseClicked(event -> giveSelected());
        list.setPrefWidth(520);
        nothing.getStyleClass().add("palette-note");
        nothing.setWrapText(true);
        nothing.setMaxWidth(500);
        getChildren().addAll(words, list, nothing);
    }

    /** Opens it with all commands that can be given now. */
    public void open() {
        words.clear();
        filter("");
        overlay.open(this, words);
    }

    /** The commands that are listed. */
    public List<Action> listed() {
        return List.copyOf(list.getItems());
    }

    private void filter(String typed) {
        List<String> parts = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        list.getItems()
                .setAll(actions.all().stream()
                        .filter(action -> action.enabled().get())
                        .filter(action -> parts.stream().allMatch(name(action)::contains))
                        .toList());
        list.getSelectionModel().selectFirst();
        boolean any = !list.getItems().isEmpty();
        list.setVisible(any);
        list.setManaged(any);
        nothing.setText(any ? "" : MESSAGES.text("palette.nothing", typed.strip()));
        nothing.setVisible(!any);
        nothing.setManaged(!any);
        list.setPrefHeight(ROW * Math.clamp(list.getItems().size(), 1, 12) + 2);
    }

    /** What a person may call it: its group and title, and the words that others use for it. */
    private String name(Action action) {
        String also = "also." + action.id();
        String others = IDS.contains(also) ? MESSAGES.text(also) : "";
        return (action.group().label() + " " + action.title() + " " + others + " " + actions.otherWords(action))
                .toLowerCase(Locale.ROOT);
    }

    private void steer(KeyEvent event) {
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(selected + 1);
            case UP -> select(selected - 1);
            case ENTER -> giveSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (!list.getItems().isEmpty()) {
            int wrapped = Math.floorMod(index, list.getItems().size());
            list.getSelectionModel().select(wrapped);
            list.scrollTo(Math.max(0, wrapped - 5));
        }
    }

    private void giveSelected() {
        Action action = list.getSelectionModel().getSelectedItem();
        if (action != null) {
            overlay.close();
            action.give();
        }
    }

    private static final class ActionCell extends ListCell<Action> {
        private final Label group = new Label();
        private final Label title = new Label();
        private final Label key = new Label();
        private final HBox row;
        private final Actions actions;

        ActionCell(Actions actions) {
            this.actions = actions;
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            group.getStyleClass().add("palette-group");
            key.getStyleClass().add("key");
            row = new HBox(10, title, group, gap, key);
            row.getStyleClass().add("palette-row");
        }

        @Override
        protected void updateItem(@Nullable Action action, boolean empty) {
            super.updateItem(action, empty);
            setGraphic(action == null ? null : row);
            if (action != null) {
                boolean on = actions.tick(action).map(t -> t.get()).orElse(false);
                title.setText(on ? action.title() + "  ✓" : action.title());
                group.setText(action.group().label());
                key.setText(action.keyText());
                key.setVisible(!action.keyText().isEmpty());
            }
        }
    }
}
