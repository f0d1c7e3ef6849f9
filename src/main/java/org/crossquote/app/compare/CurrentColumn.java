package org.crossquote.app.compare;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.crossquote.app.ColumnState;
import org.crossquote.app.column.ArticleColumn;
import org.jspecify.annotations.Nullable;

/** The column on which the keyboard's commands act, null before any was chosen. It looks so, and is none any more when its article goes. */
final class CurrentColumn extends ReadOnlyObjectWrapper<@Nullable ColumnState> {
    private Runnable onGone = () -> {};

    /** @param action run when the article has gone */
    void setOnGone(Runnable action) {
        onGone = action;
    }

    /**
     * Shows which one it is, from now on, and takes the keyboard along from one text to the other.
     *
     * @param states the columns of the open collection
     * @param columns those of them that are there
     */
    void follow(ObservableList<ColumnState> states, LiveColumns columns) {
        addListener((value, before, now) -> {
            boolean isReading = columns.allMade().stream().anyMatch(ArticleColumn::hasKeyboard);
            columns.allMade().forEach(c -> c.setCurrent(c.state() == now));
            if (now != null && isReading) {
                columns.column(now).focusText(); // otherwise the caret's keys act on the column that was left
            }
        });
        states.addListener((InvalidationListener) value -> {
            if (get() != null && !states.contains(get())) {
                set(null);
                onGone.run();
            }
        });
    }
}
