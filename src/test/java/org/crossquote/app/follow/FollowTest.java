package org.crossquote.app.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import org.crossquote.app.FxThread;
import org.crossquote.app.OpenWindow;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.follow.Anchors.Pair;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** The other columns scroll along, by what they tell. */
class FollowTest {
    private final OpenWindow open = FxThread.call(() -> OpenWindow.ofSize(2200, 900));

    private ArticleColumn column(int number) {
        return open.window
                .columns()
                .column(open.model.columns().get(number - 1).article().id())
                .orElseThrow();
    }

    private void scroll(ArticleColumn column, double pixels) {
        Node text = Objects.requireNonNull(column.lookup(".article-text"));
        Event.fireEvent(
                text,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        0,
                        0,
                        0,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -pixels,
                        0,
                        -pixels,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
        open.layOut();
    }

    /** How far apart two linked places stand in the window, in pixels. */
    private static double apart(ArticleColumn one, Span inOne, ArticleColumn other, Span inOther) {
        return Math.abs(height(one, inOne) - height(other, inOther));
    }

    private static double height(ArticleColumn column, Span span) {
        Rectangle2D line = column.firstLine(span).orElseThrow();
        return line.getMinY()
                + line.getHeight() / 2
                - column.scrollProperty().get()
                + column.textArea().getMinY();
    }

    private void bringToReadingHeight(ArticleColumn column, Span span) {
        double wanted = column.textArea().getMinY() + column.textArea().getHeight() * 0.35;
        scroll(column, height(column, span) - wanted);
    }

    @Test
    void whatIsLinkedStaysLevelWhileTheKeyIsOnAndOnlyThen() {
        FxThread.run(() -> {
            open.window.focusColumns();
            ArticleColumn first = column(1);
            ArticleColumn fifth = column(5);
            List<Pair> linked = Anchors.between(
                            first.article().id(), fifth.article().id(), open.model.reading())
                    .inOrder();
            assertThat(linked.size()).isGreaterThan(2);
            Pair middle = linked.get(linked.size() / 2);

            bringToReadingHeight(first, middle.leading());
            assertThat(fifth.scrollProperty().get()).isZero();

            open.press(KeyCode.F, false);
            open.layOut();
            assertThat(apart(first, middle.leading(), fifth, middle.following()))
                    .isLessThan(2);
            Pair last = linked.getLast();
            bringToReadingHeight(first, last.leading());
            assertThat(apart(first, last.leading(), fifth, last.following())).isLessThan(2);

            // The other one in hand leads.
            bringToReadingHeight(fifth, middle.following());
            assertThat(apart(first, middle.leading(), fifth, middle.following()))
                    .isLessThan(40);

            open.press(KeyCode.F, false);
            double where = fifth.scrollProperty().get();
            bringToReadingHeight(first, linked.getFirst().leading());
            assertThat(fifth.scrollProperty().get()).isEqualTo(where);
        });
    }

    @Test
    void theFocusComesFirst() {
        FxThread.run(() -> {
            open.window.focusColumns();
            open.press(KeyCode.F, false);
            open.press(KeyCode.J, false);
            open.press(KeyCode.ENTER, false);
            open.layOut();
            double where = column(5).scrollProperty().get();
            scroll(column(1), 300);
            assertThat(column(5).scrollProperty().get()).isEqualTo(where);
        });
    }
}
