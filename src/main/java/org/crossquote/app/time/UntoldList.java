package org.crossquote.app.time;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crossquote.app.NumberBadge;
import org.crossquote.date.DateMention;
import org.crossquote.date.line.TimeRows;
import org.crossquote.date.line.TimeWords;
import org.jspecify.annotations.Nullable;

/** The words of which nobody knows when they mean; a click or Enter goes to one. */
final class UntoldList extends VBox {
    /** About what a row needs, in pixels: the list asks for no more room than it has rows, the rest is the chart's. */
    private static final double ROW = 34;

    /** For so many rows it asks; it has more where the chart leaves room. */
    private static final int ASKED_ROWS = 6;

    private final String details;
    private final Label head = new Label();
    private final Label help = new Label();
    private final ListView<DateMention> list = new ListView<>();
    private TimeRows rows = TimeRows.unread(TimeRows.State.LOOKING);

    /**
     * @param details how the command is called by which an article is given a date
     * @param open goes to a place
     * @param chosen tells of one
     */
    UntoldList(String details, Consumer<DateMention> open, Consumer<DateMention> chosen) {
        this.details = details;
        getStyleClass().add("time-untold");
        head.getStyleClass().add("time-head");
        help.getStyleClass().add("soft");
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        list.getStyleClass().add("time-untold-list");
        list.setAccessibleText(TimeWording.text("untold.accessible"));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() > 1) {
                open(open);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open(open);
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((value, before, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, help, list);
    }

    private void open(Consumer<DateMention> open) {
        DateMention mention = list.getSelectionModel().getSelectedItem();
        if (mention != null) {
            open.accept(mention);
        }
    }

    /** Shows what was found. */
    void show(TimeRows found) {
        rows = found;
        boolean isThere = !found.untold().isEmpty();
        setVisible(isThere);
        setManaged(isThere);
        head.setText(TimeWording.text("untold", found.untold().size()));
        long undated = found.rows().stream()
                .filter(row -> row.article().details().published() == null)
                .count();
        help.setText(
                undated > 0 ? TimeWording.text("untold.undated", undated, details) : TimeWording.text("untold.dated"));
        list.setItems(FXCollections.observableArrayList(found.untold()));
        list.setPrefHeight(Math.min(found.untold().size(), ASKED_ROWS) * ROW + 2);
    }

    private final class Cell extends ListCell<DateMention> {
        private final NumberBadge badge = new NumberBadge();
        private final Label words = new Label();
        private final Label around = new Label();
        private final HBox all = new HBox(10, badge, words, around);

        Cell() {
            getStyleClass().add("time-untold-row");
            words.getStyleClass().add("time-words");
            words.setMinWidth(USE_PREF_SIZE);
            around.getStyleClass().add("soft");
            around.setMinWidth(0);
            all.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable DateMention mention, boolean empty) {
            super.updateItem(mention, empty);
            if (mention == null || empty) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            badge.setNumber(rows.number(mention));
            words.setText(mention.exact());
            around.setText(TimeWords.around(rows.article(mention), mention));
            setGraphic(all);
            setAccessibleText(TimeWording.text("untold.row", mention.exact(), rows.number(mention), around.getText()));
        }
    }
}
