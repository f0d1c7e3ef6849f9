package org.crossquote.app.overlay;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a name; those that are known are offered while it is typed. */
public final class NameDialog extends VBox {
    private static final double ROW = 30;
    private static final int MOST = 8;

    private final Overlay overlay;
    private final Function<String, List<String>> offers;
    private final @Nullable String nothing;
    private final Consumer<String> take;
    private final TextField name = new TextField();
    private final ListView<String> offered = new ListView<>();
    private final Label note = new Label();

    /** Asks for a name that may be a new one: Enter takes what is typed, or the offered one that is selected. */
    public NameDialog(Overlay overlay, String title, List<String> known, Consumer<String> take) {
        this(overlay, title, typed -> containing(known, typed), null, take);
    }

    private NameDialog(
            Overlay overlay,
            String title,
            Function<String, List<String>> offers,
            @Nullable String nothing,
            Consumer<String> take) {
        super(8);
        this.overlay = overlay;
        this.offers = offers;
        this.nothing = nothing;
        this.take = take;
        getStyleClass().add("palette");
        Label asked = new Label(title);
        asked.getStyleClass().add("sheet-group");
        name.setAccessibleText(title);
        name.setId("asked-name");
        name.textProperty().addListener((value, before, now) -> offer());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        offered.getStyleClass().add("offered");
        offered.setFixedCellSize(ROW);
        offered.setFocusTraversable(false);
        offered.setPrefWidth(420);
        offered.setOnMouseClicked(e -> takeIt());
        note.getStyleClass().add("palette-note");
        getChildren().addAll(asked, name, offered, note);
        offer();
    }

    /**
     * Asks for one of the offered names: the first is selected, and Enter takes it.
     *
     * @param offers the names that fit what is typed, best first
     * @param nothing a sentence for when none does
     */
    public static NameDialog toChoose(
            Overlay overlay,
            String title,
            Function<String, List<String>> offers,
            String nothing,
            Consumer<String> take) {
        return new NameDialog(overlay, title, offers, nothing, take);
    }

    public void open() {
        overlay.open(this, name);
    }

    private static List<String> containing(List<String> known, String typed) {
        String part = typed.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(k -> k.toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }

    private void offer() {
        List<String> fitting = offers.apply(name.getText().strip());
        offered.getItems().setAll(fitting.stream().limit(MOST).toList());
        offered.setPrefHeight(ROW * offered.getItems().size() + 2);
        offered.setManaged(!fitting.isEmpty());
        if (nothing != null) {
            offered.getSelectionModel().selectFirst();
        }
        note.setText(note(fitting.size()));
        note.setManaged(!note.getText().isEmpty());
    }

    private String note(int fitting) {
        if (fitting == 0 && nothing != null) {
            return nothing;
        }
        return fitting > MOST ? "and " + (fitting - MOST) + " more" : "";
    }

    private void steer(KeyEvent event) {
        int selected = offered.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN ->
                offered.getSelectionModel()
                        .clearAndSelect(
                                Math.min(selected + 1, offered.getItems().size() - 1));
            case UP -> offered.getSelectionModel().clearAndSelect(Math.max(0, selected - 1));
            case ENTER -> takeIt();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void takeIt() {
        String chosen = offered.getSelectionModel().getSelectedItem();
        if (chosen == null && nothing != null) {
            return; // its sentence is on the screen
        }
        overlay.close();
        take.accept((chosen == null ? name.getText() : chosen).strip());
    }
}
