package org.crossquote.app.articles;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Lets the columns of a table share its width, and where that is too little for what each needs at least, lets the table be scrolled sideways. */
final class ColumnFit {
    /** Room for the bar by which the rows are scrolled, in pixels. */
    private static final double SCROLL_BAR = 16;

    private final TableView<?> table;
    private boolean isNarrow;

    ColumnFit(TableView<?> table) {
        this.table = table;
        table.widthProperty().subscribe(() -> {
            if (isTooNarrow() != isNarrow) { // widths that the reader gave stay otherwise
                fit();
            }
        });
    }

    /** To be called when the columns are others. */
    void fit() {
        isNarrow = isTooNarrow();
        if (isNarrow) {
            table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
            table.getVisibleLeafColumns().forEach(ColumnFit::narrow);
        } else {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        }
    }

    private boolean isTooNarrow() {
        double least = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        return table.getWidth() > 0 && least > table.getWidth() - SCROLL_BAR;
    }

    /** What it needs, and a quarter of what it would like beside that. */
    private static <S> void narrow(TableColumn<S, ?> column) {
        double width = column.getMinWidth() + (column.getPrefWidth() - column.getMinWidth()) / 4;
        column.getTableView().resizeColumn(column, width - column.getWidth());
    }
}
