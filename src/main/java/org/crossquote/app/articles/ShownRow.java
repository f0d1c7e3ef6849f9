package org.crossquote.app.articles;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row that looks otherwise while its article is shown as a column. */
final class ShownRow extends TableRow<ArticleRow> {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final ChangeListener<Boolean> onShown = (value, before, now) -> pseudoClassStateChanged(SHOWN, now);

    @Override
    protected void updateItem(@Nullable ArticleRow row, boolean empty) {
        ArticleRow before = getItem();
        if (before != null) {
            before.column().shownProperty().removeListener(onShown);
        }
        super.updateItem(row, empty);
        if (row == null || empty) {
            pseudoClassStateChanged(SHOWN, false);
        } else {
            row.column().shownProperty().addListener(onShown);
            pseudoClassStateChanged(SHOWN, row.column().shownProperty().get());
        }
    }
}
