package org.crossquote.app.note.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class BarPlaceTest {
    private static final Rectangle2D ROOM = new Rectangle2D(0, 0, 1000, 700);
    private static final Bounds WORDS = new BoundingBox(300, 300, 120, 20);

    @Test
    void whereTextStandsOnBothSidesItLiesOnWhatHasBeenRead() {
        Rectangle2D at = BarPlace.best(WORDS, 200, 30, ROOM, part -> 100);
        assertThat(at.getMaxY()).isLessThanOrEqualTo(WORDS.getMinY());
    }

    @Test
    void anEmptyPlaceIsTakenBeforeOneWithText() {
        Rectangle2D text = new Rectangle2D(0, 0, 1000, 320);
        Rectangle2D at = BarPlace.best(WORDS, 200, 30, ROOM, part -> text.intersects(part) ? 500 : 0);
        assertThat(at.getMinY()).isGreaterThanOrEqualTo(WORDS.getMaxY());
        Rectangle2D right = new Rectangle2D(420, 0, 300, 700);
        at = BarPlace.best(WORDS, 200, 30, ROOM, part -> common(right, part));
        assertThat(common(right, at)).isZero();
    }

    private static double common(Rectangle2D a, Rectangle2D b) {
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    @Test
    void itNeverLiesOnTheWordsAndNeverLeavesTheRoom() {
        for (Bounds words : List.of(
                WORDS,
                new BoundingBox(0, 0, 50, 20),
                new BoundingBox(950, 0, 50, 20),
                new BoundingBox(950, 680, 50, 20),
                new BoundingBox(0, 680, 50, 20))) {
            Rectangle2D at = BarPlace.best(words, 400, 30, ROOM, part -> 1);
            assertThat(ROOM.contains(at)).isTrue();
            assertThat(at.getMaxY() <= words.getMinY() || at.getMinY() >= words.getMaxY())
                    .isTrue();
        }
    }

    @Test
    void wordsThatFillTheRoomHaveItAtTheUpperEdge() {
        Rectangle2D at = BarPlace.best(new BoundingBox(0, 0, 900, 700), 400, 30, ROOM, part -> 1);
        assertThat(at.getMinY()).isZero();
    }
}
