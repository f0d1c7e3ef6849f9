package org.crossquote.app.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.command.KeyMap;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** The search beside the columns: the field, where it searches, how many hits there are, and the list of them. */
final class SearchPanel extends VBox {
    private static final MessageFile WORDS = MessageFile.beside(SearchPanel.class);

    private final SearchViewModel search;
    private final HitWalk walk;
    private final ColumnsView columns;
    private final TextField field = new TextField();
    private final Label said = new Label();
    private final SpeakerCounts speakers;
    private final ListView<SearchRow> list = new ListView<>();
    private final Map<Scope, ToggleButton> scopes = new EnumMap<>(Scope.class);
    private boolean following;

    /**
     * @param onNote shows a note, by its id
     * @param onMarkAll makes all hits notes
     */
    SearchPanel(
            SearchViewModel search, HitWalk walk, ColumnsView columns, Consumer<String> onNote, Runnable onMarkAll) {
        this.search = search;
        this.walk = walk;
        this.columns = columns;
        getStyleClass().add("search-panel");
        speakers = new SpeakerCounts(speaker -> {
            search.queryProperty().set(String.join(" ", search.queryProperty().get(), speaker.inQuery()));
            focusField();
        });
        setUpField();
        said.getStyleClass().add("soft");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(8, field, scopes(), said, steps(onMarkAll), speakers);
        head.getStyleClass().add("search-head");
        setUpList(onNote);
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        search.answerProperty().addListener((value, before, now) -> show(now));
        search.workingProperty().addListener((value, before, now) -> say());
        walk.atProperty().addListener((value, before, now) -> follow(now.intValue()));
        show(search.answerProperty().get());
    }

    private void setUpField() {
        field.getStyleClass().add("search-field");
        field.setPromptText(WORDS.text("field.prompt"));
        field.setAccessibleText(WORDS.text("field.name"));
        field.textProperty().bindBidirectional(search.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                step(!event.isShiftDown());
            } else if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                event.consume();
                enterList();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                columns.focusCurrent();
            }
        });
    }

    private void step(boolean forth) {
        boolean isThere = forth ? walk.next() : walk.previous();
        if (!isThere) {
            search.ask();
        }
    }

    private Node scopes() {
        ToggleGroup group = new ToggleGroup();
        FlowPane line = new FlowPane(6, 6);
        line.getStyleClass().add("scopes");
        for (Scope scope : Scope.values()) {
            ToggleButton button = new ToggleButton(WORDS.text(scope.message()));
            button.setTooltip(new Tooltip(WORDS.text(scope.tip())));
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                button.setSelected(true);
                search.scopeProperty().set(scope);
            });
            scopes.put(scope, button);
            line.getChildren().add(button);
        }
        search.scopeProperty().subscribe(now -> scopes.forEach((scope, button) -> button.setSelected(scope == now)));
        ToggleButton notes = new ToggleButton(WORDS.text("scope.notes"));
        notes.setTooltip(new Tooltip(WORDS.text("scope.notes.tip")));
        notes.selectedProperty().bindBidirectional(search.withNotesProperty());
        line.getChildren().add(notes);
        return line;
    }

    private Node steps(Runnable onMarkAll) {
        HBox line = new HBox(
                10,
                link("previous", () -> step(false)),
                link("next", () -> step(true)),
                link("mark-all", onMarkAll),
                link("clear", () -> search.queryProperty().set("")));
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(list.itemsProperty().map(rows -> !rows.isEmpty()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private static Hyperlink link(String message, Runnable run) {
        Hyperlink link = new Hyperlink(WORDS.text(message));
        link.getStyleClass().add("quiet-link");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            run.run();
        });
        return link;
    }

    private void setUpList(Consumer<String> onNote) {
        KeyMap.keepEscape(list);
        list.setCellFactory(view -> new SearchCell());
        list.setPlaceholder(new SearchHelp());
        list.setAccessibleText(WORDS.text("field.name"));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (!following) {
                chosen(now, onNote);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                walk.compare();
            } else if (event.getCode() == KeyCode.ESCAPE
                    || event.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 1) {
                event.consume();
                focusField();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                walk.compare();
            }
        });
    }

    private void chosen(@Nullable SearchRow row, Consumer<String> onNote) {
        switch (row) {
            case SearchRow.Line line -> walk.goTo(line.first());
            case SearchRow.Heading heading -> walk.goTo(hitBelow());
            case SearchRow.Note note -> onNote.accept(note.found().note().id());
            case null -> {}
        }
    }

    private int hitBelow() {
        int below = list.getSelectionModel().getSelectedIndex() + 1;
        return below < list.getItems().size() && list.getItems().get(below) instanceof SearchRow.Line line
                ? line.first()
                : -1;
    }

    private void enterList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
        }
    }

    private void show(SearchAnswer answer) {
        following = true;
        list.getSelectionModel().clearSelection();
        list.setItems(FXCollections.observableList(answer.rows()));
        list.scrollTo(0);
        following = false;
        list.getPlaceholder().setVisible(answer == SearchAnswer.NONE);
        speakers.show(answer.result().speakers());
        say();
    }

    private void say() {
        SearchAnswer answer = search.answerProperty().get();
        String working = search.workingProperty().get();
        said.getStyleClass().remove("failure");
        if (answer.isRefused()) {
            said.getStyleClass().add("failure");
        }
        said.setText(working.isEmpty() ? sentence(answer) : working);
        said.setManaged(!said.getText().isEmpty());
    }

    private String sentence(SearchAnswer answer) {
        if (answer == SearchAnswer.NONE || !answer.sentence().isEmpty()) {
            return answer.sentence();
        }
        int hits = answer.inArticles();
        int articles = answer.result().articles().size();
        int notes = answer.inNotes();
        if (hits == 0) {
            return notes == 0 ? WORDS.text("found.none") : WORDS.text("found.notes", notes);
        }
        int at = walk.atProperty().get();
        if (notes == 0) {
            return at < 0 ? WORDS.text("found", hits, articles) : WORDS.text("found.at", at + 1, hits, articles);
        }
        return at < 0
                ? WORDS.text("found.both", hits, articles, notes)
                : WORDS.text("found.at.both", at + 1, hits, articles, notes);
    }

    /** The list goes along with the walk. */
    private void follow(int hit) {
        say();
        if (hit < 0) {
            return;
        }
        int row = search.answerProperty().get().rows().ofHit(hit);
        following = true;
        if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(Math.max(0, row - 2));
        }
        following = false;
    }

    /** Gives the field the keyboard, with all of its words selected. */
    void focusField() {
        field.requestFocus();
        field.selectAll();
    }
}
