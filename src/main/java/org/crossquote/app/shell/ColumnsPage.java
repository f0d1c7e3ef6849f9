package org.crossquote.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.view.ViewPage;
import org.crossquote.app.view.ViewTable;

/** The columns as one of the main views. */
record ColumnsPage(ReaderModel model, ColumnsView columns) implements ViewPage {
    @Override
    public Region node() {
        return columns;
    }

    /** Gives the keys to the article where the reader is, at first to the first one. */
    @Override
    public void takeKeyboard() {
        List<ColumnState> shown = model.columns().stream()
                .filter(column -> column.shownProperty().get())
                .toList();
        ColumnState current = columns.currentColumnProperty().get();
        int position = current == null ? 0 : Math.max(0, shown.indexOf(current));
        columns.goToColumn(position + 1);
    }

    @Override
    public Optional<ViewTable> table() {
        return Optional.empty();
    }
}
