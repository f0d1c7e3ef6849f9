package org.crossquote.app.difference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.ReaderModel;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.jspecify.annotations.Nullable;

/** All differences of the collection, or those of one kind; a click or Enter lines both passages up. */
final class DifferenceList extends VBox {
    private final DifferencesViewModel model;
    private final ReaderModel reader;
    private final ListView<Difference> list = new ListView<>();
    private final FlowPane kinds = new FlowPane(6, 6);
    private final Label counts = new Label();
    private final Label nothing = new Label();
    private final Hyperlink halt = new Hyperlink();
    private final Hyperlink dismissed = new Hyperlink();
    private final Map<DifferenceKind, ToggleButton> buttons = new EnumMap<>(DifferenceKind.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Runnable then;

    /**
     * @param menu what the context menu offers about the chosen difference
     * @param then done after a difference was chosen
     */
    DifferenceList(DifferencesViewModel model, Supplier<List<MenuItem>> menu, Runnable then) {
        this.model = model;
        this.then = then;
        this.reader = model.reader();
        getStyleClass().addAll("quotation-list", "difference-list");
        Label head = new Label(DifferenceWording.text("head"));
        head.getStyleClass().addAll("soft", "list-note");
        head.setWrapText(true);
        counts.getStyleClass().add("list-note");
        counts.setWrapText(true);
        counts.setMinHeight(USE_PREF_SIZE);
        kinds.getStyleClass().add("kinds");
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        list.setCellFactory(view -> new DifferenceCell(model));
        halt.getStyleClass().add("quiet-link");
        list.setPlaceholder(new VBox(8, nothing, halt));
        list.setAccessibleText(DifferenceWording.text("tab.accessible"));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                look();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                look();
            }
        });
        group.selectedToggleProperty().addListener((value, before, now) -> fill());
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, counts, kinds, list, dismissed);
        list.setOnContextMenuRequested(event -> open(menu.get(), event));
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> choose());
        sceneProperty().addListener((value, before, now) -> choose());
        dismissed.getStyleClass().add("quiet-link");
        dismissed.setOnAction(e -> model.dismissedShownProperty()
                .set(!model.dismissedShownProperty().get()));
        model.onChange(this::change);
        model.doneProperty().subscribe(done -> nothing.setText(DifferenceWording.nothing(model, reader)));
        change();
    }

    private void change() {
        kinds.getChildren().clear();
        for (DifferenceKind kind : DifferenceKind.values()) {
            long count = model.listed().stream().filter(d -> d.kind() == kind).count();
            ToggleButton button = buttons.computeIfAbsent(kind, this::button);
            button.setText(DifferenceWording.text("counted-kind", DifferenceWording.kind(kind), count));
            if (count > 0) {
                kinds.getChildren().add(button);
            } else {
                button.setSelected(false);
            }
        }
        String counted = DifferenceWording.counted(model.allProperty().get());
        counts.setText(counted);
        counts.setVisible(!counted.isEmpty());
        counts.setManaged(!counted.isEmpty());
        fill();
    }

    private ToggleButton button(DifferenceKind kind) {
        ToggleButton button = new ToggleButton();
        button.setToggleGroup(group);
        button.setUserData(kind);
        return button;
    }

    private void fill() {
        @Nullable
        Object chosen = group.getSelectedToggle() == null
                ? null
                : group.getSelectedToggle().getUserData();
        List<Difference> rows = model.listed().stream()
                .filter(d -> chosen == null ? d.kind().isContradiction() : d.kind() == chosen)
                .toList();
        int at = list.getSelectionModel().getSelectedIndex();
        Difference before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows);
        // What was chosen stays chosen; where it has gone, what has come into its place.
        int same = rows.indexOf(before);
        if (before != null && !rows.isEmpty()) {
            list.getSelectionModel().select(same >= 0 ? same : Math.clamp(at, 0, rows.size() - 1));
        }
        int count = model.dismissed();
        dismissed.setVisible(count > 0);
        dismissed.setManaged(count > 0);
        dismissed.setText(DifferenceWording.text(
                model.dismissedShownProperty().get() ? "dismissed.hide" : "dismissed.show", count));
        nothing.setText(DifferenceWording.nothing(model, reader));
        showHalt();
    }

    private void showHalt() {
        DifferencesViewModel.State state = model.stateProperty().get();
        boolean isLooking = state == DifferencesViewModel.State.LOOKING;
        halt.setVisible(isLooking || state == DifferencesViewModel.State.STOPPED);
        halt.setManaged(halt.isVisible());
        halt.setText(DifferenceWording.text(isLooking ? "stop" : "go-on"));
        halt.setOnAction(isLooking ? event -> model.halt() : event -> model.goOn());
    }

    /** A command must not decide about what is not on the screen. */
    private void choose() {
        Difference own = list.getSelectionModel().getSelectedItem();
        if (getScene() != null) {
            model.chosenProperty().set(own);
        } else if (Objects.equals(own, model.chosenProperty().get())) {
            model.chosenProperty().set(null);
        }
    }

    private void open(List<MenuItem> items, ContextMenuEvent event) {
        event.consume();
        if (!items.isEmpty()) {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(items);
            menu.show(list, event.getScreenX(), event.getScreenY());
        }
    }

    /** Those that are listed. */
    List<Difference> listed() {
        return List.copyOf(list.getItems());
    }

    /** Gives the list the keyboard. */
    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void look() {
        Difference difference = list.getSelectionModel().getSelectedItem();
        if (difference != null) {
            reader.focusOn(difference.a(), difference.b());
            then.run();
        }
    }
}
