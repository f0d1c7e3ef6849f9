package org.crossquote.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks for a name; those that are known are offered while it is typed. Enter takes what is typed, or the offered one that is selected. */
final class NameDialog extends VBox {
    private static final double ROW = 30;
    private static final int MOST = 8;

    private final Overlay overlay;
    private final List<String> known;
    private final Consumer<String> take;
    private final TextField name = new TextField();
    private final ListView<String> offered = new ListView<>();

    NameDialog(Overlay overlay, String title, List<String> known, Consumer<String> take) {
        super(8);
        this.overlay = overlay;
        this.known = known;
        this.take = take;
        getStyleClass().add("palette");
        Label asked = new Label(title);
        asked.getStyleClass().add("sheet-group");
        name.setAccessibleText(title);
        name.setId("asked-name");
        name.textProperty().addListener((value, before, now) -> offer());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        offered.setFixedCellSize(ROW);
        offered.setFocusTraversable(false);
        offered.setPrefWidth(420);
        offered.setOnMouseClicked(e -> takeIt());
        getChildren().addAll(asked, name, offered);
        offer();
    }

    void open() {
        overlay.open(this, name);
    }

    private void offer() {
        String typed = name.getText().toLowerCase(Locale.ROOT).strip();
        offered.getItems()
                .setAll(known.stream()
                        .filter(k -> k.toLowerCase(Locale.ROOT).contains(typed))
                        .limit(MOST)
                        .toList());
        offered.setPrefHeight(ROW * offered.getItems().size() + 2);
        offered.setManaged(!offered.getItems().isEmpty());
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
        overlay.close();
        take.accept((chosen == null ? name.getText() : chosen).strip());
    }
}
