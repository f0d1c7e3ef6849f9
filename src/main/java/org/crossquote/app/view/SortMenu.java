package org.crossquote.app.view;

import javafx.beans.InvalidationListener;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.crossquote.message.MessageFile;

/** Sorts a table by keys too, as a click on a head does: the same column once more turns the order round. */
public final class SortMenu extends MenuButton {
    private static final MessageFile MESSAGES = MessageFile.beside(SortMenu.class);

    private final TableView<?> table;

    /** @param table whose columns with a comparator it offers */
    public <R> SortMenu(TableView<R> table) {
        this.table = table;
        setTooltip(new Tooltip(MESSAGES.text("sort.tip")));
        accessibleTextProperty().bind(textProperty()); // a menu button does not tell its words itself
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(event -> {
            getItems().clear();
            table.getVisibleLeafColumns().stream()
                    .filter(TableColumn::isSortable)
                    .forEach(column -> getItems().add(item(table, column)));
        });
        getItems().add(new MenuItem()); // a menu without entries does not open
        table.getSortOrder().addListener((InvalidationListener) value -> name());
        name();
    }

    private void name() {
        setText(MESSAGES.text(
                "sort",
                table.getSortOrder().isEmpty()
                        ? MESSAGES.text("sort.none")
                        : table.getSortOrder().getFirst().getText()));
    }

    private static <R> MenuItem item(TableView<R> table, TableColumn<R, ?> column) {
        MenuItem item = new MenuItem(column.getText());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            boolean again =
                    table.getSortOrder().contains(column) && column.getSortType() == TableColumn.SortType.ASCENDING;
            column.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(java.util.List.of(column));
            table.sort();
            table.requestFocus();
        });
        return item;
    }
}
