package org.crossquote.app.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.crossquote.app.action.PaletteEntry;
import org.crossquote.app.action.PaletteSources;
import org.crossquote.app.overlay.Overlay;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/**
 * All commands as a list that gets shorter while a person types, and with what is typed also articles, speakers, tags and preferences, what fits
 * best first; Enter gives the one that is selected.
 */
public final class CommandPalette extends VBox {
    private static final MessageFile MESSAGES = MessageFile.beside(CommandPalette.class);
    private static final Set<String> IDS = MESSAGES.ids();
    private static final double ROW = 34;
    /** Nobody reads so many lines. */
    private static final int MOST = 200;

    private final Actions actions;
    private final PaletteSources sources;
    private final Overlay overlay;
    private final TextField words = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final Label nothing = new Label();
    private List<PaletteRow> commands = List.of();
    private @Nullable List<PaletteRow> all;

    private record Fitting(int rank, PaletteRow row) {}

    /** @param sources what is found besides commands */
    public CommandPalette(Actions actions, PaletteSources sources, Overlay overlay) {
        super(8);
        this.actions = actions;
        this.sources = sources;
        this.overlay = overlay;
        getStyleClass().add("palette");
        words.setPromptText(MESSAGES.text("palette.prompt"));
        words.setAccessibleText(MESSAGES.text("palette.said"));
        words.textProperty().addListener((value, before, now) -> filter(now));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new RowCell(actions));
        list.setOnMouseClicked(event -> giveSelected());
        list.setPrefWidth(520);
        nothing.getStyleClass().add("palette-note");
        nothing.setWrapText(true);
        nothing.setMaxWidth(500);
        getChildren().addAll(words, list, nothing);
    }

    /** Opens it with all commands that can be given now. */
    public void open() {
        commands = actions.all().stream()
                .filter(action -> action.enabled().get())
                .map(action -> PaletteRow.of(action, words(action)))
                .toList();
        all = null;
        words.clear();
        filter("");
        overlay.open(this, words);
    }

    /** The commands that are listed. */
    public List<Action> listed() {
        return list.getItems().stream().flatMap(row -> row.action().stream()).toList();
    }

    /** All that is listed, the best first. */
    public List<PaletteEntry> found() {
        return list.getItems().stream().map(PaletteRow::entry).toList();
    }

    private void filter(String typed) {
        WordMatch wanted = new WordMatch(typed);
        list.getItems().setAll(wanted.isEmpty() ? commands : fitting(wanted));
        list.getSelectionModel().selectFirst();
        boolean any = !list.getItems().isEmpty();
        list.scrollTo(0);
        list.setVisible(any);
        list.setManaged(any);
        nothing.setText(any ? "" : MESSAGES.text("palette.nothing", typed.strip()));
        nothing.setVisible(!any);
        nothing.setManaged(!any);
        list.setPrefHeight(ROW * Math.clamp(list.getItems().size(), 1, 12) + 2);
    }

    private List<PaletteRow> fitting(WordMatch wanted) {
        List<Fitting> fitting = new ArrayList<>();
        for (PaletteRow row : all()) {
            OptionalInt rank = wanted.rankPlain(row.name(), row.others());
            rank.ifPresent(found -> fitting.add(new Fitting(found, row)));
        }
        fitting.sort(Comparator.comparingInt(Fitting::rank)
                .thenComparing(one -> one.row().entry().kind()));
        return fitting.stream().limit(MOST).map(Fitting::row).toList();
    }

    /** In a large collection thousands of titles; they are asked for when the reader begins to type. */
    private List<PaletteRow> all() {
        List<PaletteRow> ready = all;
        if (ready == null) {
            ready = new ArrayList<>(commands);
            sources.all().stream().map(PaletteRow::of).forEach(ready::add);
            all = ready;
        }
        return ready;
    }

    /** What a person may call a command besides its title: its group, and the words that others use for it. */
    private String words(Action action) {
        String also = "also." + action.id();
        String others = IDS.contains(also) ? MESSAGES.text(also) : "";
        return action.group().inWords() + " " + others + " " + actions.otherWords(action);
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
        PaletteRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            overlay.close();
            row.entry().choose().run();
        }
    }

    private static final class RowCell extends ListCell<PaletteRow> {
        private final Label kind = new Label();
        private final Label title = new Label();
        private final Label key = new Label();
        private final HBox row;
        private final Actions actions;

        RowCell(Actions actions) {
            this.actions = actions;
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            kind.getStyleClass().add("palette-group");
            kind.setMinWidth(USE_PREF_SIZE);
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            row = new HBox(10, title, kind, gap, key);
            row.getStyleClass().add("palette-row");
            setPrefWidth(0); // a long title is cut, and the list does not go sideways
        }

        @Override
        protected void updateItem(@Nullable PaletteRow shown, boolean empty) {
            super.updateItem(shown, empty);
            setGraphic(shown == null ? null : row);
            if (shown != null) {
                Optional<Action> action = shown.action();
                boolean on = action.flatMap(actions::tick).map(t -> t.get()).orElse(false);
                String name = shown.entry().title();
                title.setText(on ? name + "  ✓" : name);
                kind.setText(shown.kind());
                key.setText(action.map(Action::keyText).orElse(""));
                key.setVisible(!key.getText().isEmpty());
            }
        }
    }
}
