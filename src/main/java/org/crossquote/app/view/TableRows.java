package org.crossquote.app.view;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** What the tables of the main views have in common. */
public final class TableRows {
    /** A column with words becomes no narrower than this, in pixels. */
    private static final double NARROWEST = 60;

    private TableRows() {}

    /** What a cell shows of a value; the words of the cell are those that a screen reader says. */
    @FunctionalInterface
    public interface Look<V> {
        /** Shows the value in a cell; null shows nothing. */
        void show(TableCell<?, V> cell, V value);
    }

    /**
     * A column whose values come from a row.
     *
     * @param head its name
     * @param look how a value is shown
     */
    public static <R, V> TableColumn<R, V> column(String head, double width, Function<R, V> value, Look<V> look) {
        TableColumn<R, V> column = new TableColumn<>(head);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(made -> new LookedAt<>(look));
        return column;
    }

    private static final class LookedAt<R, V> extends TableCell<R, V> {
        private final Look<V> look;

        LookedAt(Look<V> look) {
            this.look = look;
        }

        @Override
        protected void updateItem(@Nullable V value, boolean empty) {
            super.updateItem(value, empty);
            setGraphic(null);
            setText("");
            setAccessibleText(null);
            if (value != null && !empty) {
                look.show(this, value);
            }
        }
    }

    /** A click on a row, or Enter, does something with what is selected; what was done by Enter goes no further. */
    public static <R> void onChosen(TableView<R> table, Consumer<R> go) {
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chosen(table, go);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                chosen(table, go);
            }
        });
    }

    private static <R> void chosen(TableView<R> table, Consumer<R> go) {
        R row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            go.accept(row);
        }
    }

    /** Gives a table the keyboard, and selects its first row where none is. */
    public static void takeKeyboard(TableView<?> table) {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
