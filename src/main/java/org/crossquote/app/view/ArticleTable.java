package org.crossquote.app.view;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.crossquote.app.ColumnState;
import org.crossquote.app.NumberBadge;
import org.crossquote.app.ReaderModel;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/**
 * A table with a column for each article that is shown, walked cell by cell: the arrows lead from cell to cell, Enter or a click goes where one
 * leads.
 *
 * @param <R> what a row is about
 */
public final class ArticleTable<R> extends TableView<R> {
    /** More articles than anybody overlooks; the first of those that are shown have a column. */
    public static final int MOST_ARTICLES = 30;

    /** With more articles what is counted of all of them stands before them: behind them it would be out of sight. */
    private static final int FEW_ARTICLES = 16;

    private static final MessageFile MESSAGES = MessageFile.beside(ArticleTable.class);
    private static final double WIDTH = 60;

    /** A table without rows and columns. */
    public ArticleTable() {
        getSelectionModel().setCellSelectionEnabled(true);
        getStyleClass().add("article-table");
    }

    /** The articles that have a column, in the order of the columns. */
    public static List<ColumnState> articles(ReaderModel model) {
        return model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .limit(MOST_ARTICLES)
                .toList();
    }

    /** Whether an article is one of the open collection, and not of one that was open before. */
    public static boolean isOpen(ReaderModel model, ColumnState article) {
        return model.column(article.article().id())
                .filter(column -> column == article)
                .isPresent();
    }

    /**
     * The column of an article, its number as head.
     *
     * @param value what a row has in an article, given by its id
     */
    public static <R, V> TableColumn<R, V> column(
            ColumnState article, BiFunction<R, String, V> value, TableRows.Look<V> look) {
        TableColumn<R, V> column = TableRows.column(
                "", WIDTH, row -> value.apply(row, article.article().id()), look);
        NumberBadge badge = new NumberBadge(article.number());
        String name =
                MESSAGES.text("article", article.number(), article.article().title());
        badge.setTooltip(new Tooltip(name));
        badge.setAccessibleText(name);
        column.setGraphic(badge);
        column.setUserData(article);
        column.setMinWidth(WIDTH / 2);
        column.setMaxWidth(2 * WIDTH);
        column.getStyleClass().add("middle");
        return column;
    }

    /** @param sentence shown while there are no rows */
    public void setNothing(String sentence) {
        Label nothing = new Label(sentence);
        nothing.getStyleClass().add("soft");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
    }

    /**
     * Enter or a click on a cell goes somewhere.
     *
     * @param go is given the row, and the article in whose column the cell is, or null for another one
     */
    public void onCell(BiConsumer<R, @Nullable ColumnState> go) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                go(go);
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && isOnRow(event)) {
                go(go);
            }
        });
    }

    private boolean isOnRow(MouseEvent event) {
        return event.getPickResult().getIntersectedNode() != null
                && !getSelectionModel().isEmpty()
                && event.getY()
                        > lookup(".column-header-background")
                                .getBoundsInParent()
                                .getMaxY();
    }

    private void go(BiConsumer<R, @Nullable ColumnState> go) {
        @SuppressWarnings("rawtypes") // as the selection gives them
        List<TablePosition> cells = getSelectionModel().getSelectedCells();
        if (!cells.isEmpty() && cells.getFirst().getRow() < getItems().size()) {
            TableColumnBase<?, ?> column = cells.getFirst().getTableColumn();
            Object article = column == null ? null : column.getUserData();
            go.accept(getItems().get(cells.getFirst().getRow()), article instanceof ColumnState state ? state : null);
        }
    }

    /** Gives it the keyboard; its first cell is selected where none is. */
    public void takeKeyboard() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0, getVisibleLeafColumns().getFirst());
            getFocusModel().focus(0, getVisibleLeafColumns().getFirst());
        }
    }

    /** Where among some columns what is counted of all articles stands: behind the articles, or behind the first column where they are many. */
    public static int placeOfTotals(int columns, int articles) {
        return articles > FEW_ARTICLES ? Math.min(1, columns) : columns;
    }
}
