package org.crossquote.app.alike;

import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crossquote.reading.AlikeSentences;
import org.crossquote.reading.AlikeSentences.Pair;
import org.jspecify.annotations.Nullable;

/** Lists the sentences that are alike to those of one article; a click or Enter shows both in the columns. */
final class AlikePanel extends VBox {
    private final AlikeViewModel model;
    private final Label head = new Label();
    private final Label nothing = new Label();
    private final Hyperlink stop = new Hyperlink(AlikeWording.text("stop"));
    private final ListView<Pair> list = new ListView<>();
    private final Consumer<@Nullable Pair> show;

    /**
     * @param close takes the list away
     * @param show shows two sentences in the columns; null when none are to be shown any more
     */
    AlikePanel(AlikeViewModel model, Runnable close, Consumer<@Nullable Pair> show) {
        this.model = model;
        this.show = show;
        getStyleClass().addAll("quotation-list", "alike-list");
        head.getStyleClass().addAll("soft", "list-note");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        stop.getStyleClass().add("quiet-link");
        stop.setOnAction(event -> model.stop());
        list.setCellFactory(view -> new AlikeCell(model.reader()));
        list.setPlaceholder(new VBox(8, nothing, stop));
        list.setAccessibleText(AlikeWording.text("name"));
        list.setOnMouseClicked(event -> look());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                look();
            }
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(title(close), head, list);
        sceneProperty().addListener((value, before, now) -> {
            if (now == null) {
                show.accept(null);
            }
        });
        model.onChange(this::fill);
        fill();
    }

    private static HBox title(Runnable close) {
        Label name = new Label(AlikeWording.text("name"));
        name.getStyleClass().add("entry-name");
        Hyperlink away = new Hyperlink(AlikeWording.text("close"));
        away.getStyleClass().add("quiet-link");
        away.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox title = new HBox(8, name, gap, away);
        title.getStyleClass().add("gap-head");
        return title;
    }

    private void fill() {
        show.accept(null);
        AlikeSentences found = model.found();
        head.setText(
                found == null ? "" : AlikeWording.head(found, model.reader().reading()));
        head.setVisible(found != null);
        head.setManaged(found != null);
        nothing.setText(AlikeWording.nothing(model.state(), model.reader().keys()));
        boolean isLooking = model.state() == AlikeViewModel.State.LOOKING;
        stop.setVisible(isLooking);
        stop.setManaged(isLooking);
        if (found == null) {
            list.getItems().clear();
            return;
        }
        list.getItems().setAll(found.pairs());
        if (list.isFocused()) {
            focusList();
        }
    }

    /** Gives the list the keyboard. */
    void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void look() {
        Pair pair = list.getSelectionModel().getSelectedItem();
        if (pair != null) {
            show.accept(pair);
        }
    }
}
