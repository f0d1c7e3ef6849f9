package org.crossquote.app.articles;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.crossquote.message.MessageFile;

/** The table of the articles: its rows, those of them that are listed, and which one is chosen, also when the rows are made anew. FX thread only. */
final class ArticleRows {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticleRows.class);

    private final ObservableList<ArticleRow> all = FXCollections.observableArrayList();
    private final FilteredList<ArticleRow> listed = new FilteredList<>(all);
    private final SortedList<ArticleRow> sorted = new SortedList<>(listed);
    private final TableView<ArticleRow> table = new TableView<>(sorted);
    private final ColumnFit fitted = new ColumnFit(table);
    private final Label nothing = new Label(MESSAGES.text("nothing"));
    /** The id of the article that was chosen before the rows went; empty for none. */
    private String chosen = "";

    ArticleRows() {
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(MESSAGES.text("table"));
        table.setRowFactory(made -> new ShownRow());
        nothing.getStyleClass().add("soft");
        table.setPlaceholder(nothing);
    }

    TableView<ArticleRow> table() {
        return table;
    }

    /** All rows, in the order of the articles. */
    List<ArticleRow> all() {
        return all;
    }

    /** Those that are not filtered out. */
    ObservableList<ArticleRow> listed() {
        return listed;
    }

    /** The same as they are sorted. */
    List<ArticleRow> sorted() {
        return sorted;
    }

    void narrow(Predicate<ArticleRow> wanted) {
        listed.setPredicate(wanted);
    }

    void setColumns(List<TableColumn<ArticleRow, ?>> columns) {
        table.getColumns().setAll(columns);
        showKnown();
    }

    /** The rows are the same while the same articles are open and the same was found in them: then nothing is to be put anew. */
    void show(List<ArticleRow> rows) {
        nothing.setText(MESSAGES.text("nothing"));
        if (all.equals(rows)) {
            return;
        }
        remember();
        all.setAll(rows);
        showKnown();
        rows.stream().filter(row -> row.id().equals(chosen)).findFirst().ifPresent(row -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().select(row);
        });
    }

    /** Shows no row until there are others. */
    void empty() {
        remember();
        nothing.setText(MESSAGES.text("coming"));
        all.clear();
    }

    private void remember() {
        ArticleRow selected = table.getSelectionModel().getSelectedItem();
        chosen = selected == null ? chosen : selected.id();
    }

    /** A column in which nothing is known of any article is not shown. */
    private void showKnown() {
        for (TableColumn<ArticleRow, ?> column : table.getColumns()) {
            switch (Objects.requireNonNullElse(column.getId(), "")) {
                case "outlet" ->
                    column.setVisible(all.stream().anyMatch(row -> !row.outlet().isEmpty()));
                case "date" -> column.setVisible(all.stream().anyMatch(row -> row.date() != null));
                default -> {}
            }
        }
        fitted.fit();
    }
}
