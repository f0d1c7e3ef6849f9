package org.crossquote.app.follow;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.reading.Reading;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls the columns that are in view with the one in hand: the one that the mouse or the keyboard has touched last. While something is in focus the columns
 * stand as that wants it. A column without any link to the one in hand stays where it is.
 */
final class FollowingColumns {
    /** Where in the view the reader is thought to read, as a part of its height. */
    private static final double READING = 0.35;

    private final ReaderModel model;
    private final ColumnsView columns;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final Map<String, Anchors> anchors = new HashMap<>();
    private @Nullable Reading anchored;
    /** By its article: a column that is let go must not be held. */
    private String inHand = "";

    FollowingColumns(ReaderModel model, ColumnsView columns) {
        this.model = model;
        this.columns = columns;
        columns.addPart(this::watch);
        on.addListener((value, before, now) -> level());
        model.focusProperty().addListener((value, before, now) -> level());
    }

    /** Whether they follow. */
    BooleanProperty onProperty() {
        return on;
    }

    private void watch(ArticleColumn column) {
        String article = column.article().id();
        column.addEventFilter(ScrollEvent.SCROLL, e -> inHand = article);
        column.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> inHand = article);
        column.addEventFilter(KeyEvent.KEY_PRESSED, e -> inHand = article);
        column.scrollProperty().addListener((value, before, now) -> {
            if (article.equals(inHand)) {
                level();
            }
        });
    }

    private void level() {
        if (on.get() && model.focus() == null) {
            columns.column(inHand)
                    .filter(leader -> leader.getScene() != null)
                    .ifPresent(leader -> columns.made().stream()
                            .filter(c -> c != leader && c.getScene() != null && c.isVisible())
                            .forEach(c -> level(c, leader)));
        }
    }

    private void level(ArticleColumn column, ArticleColumn leader) {
        Anchors linked = anchors(leader.article().id(), column.article().id());
        if (linked.inOrder().isEmpty()) {
            return;
        }
        double inView = leader.textArea().getHeight() * READING;
        LevelHeight heights = new LevelHeight(
                linked,
                span -> middle(leader, span),
                span -> middle(column, span),
                leader.scrollLimit() + leader.textArea().getHeight(),
                column.scrollLimit() + column.textArea().getHeight());
        double height = heights.of(leader.scrollProperty().get() + inView);
        double level = leader.textArea().getMinY() - column.textArea().getMinY() + inView;
        column.scrollTo(height - level);
    }

    private static double middle(ArticleColumn column, Span span) {
        return column.middle(span).orElse(0);
    }

    private Anchors anchors(String leading, String following) {
        Reading reading = model.reading();
        if (reading != anchored) {
            anchored = reading;
            anchors.clear();
        }
        return anchors.computeIfAbsent(
                leading + '\n' + following, pair -> Anchors.between(leading, following, reading));
    }
}
