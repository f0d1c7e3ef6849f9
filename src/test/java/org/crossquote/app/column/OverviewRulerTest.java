package org.crossquote.app.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.event.EventType;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.crossquote.app.FxThread;
import org.crossquote.app.GoldReading;
import org.crossquote.app.MouseAt;
import org.junit.jupiter.api.Test;

/** Going through an article by its ruler. */
class OverviewRulerTest {
    private final ColumnFixture fixture = FxThread.call(
            () -> new ColumnFixture(GoldReading.read().collection().articles().get(3)));

    private Region ruler() {
        return (Region) fixture.column.lookup(".overview-ruler");
    }

    private Region thumb() {
        return (Region) fixture.column.lookup(".overview-ruler > .thumb");
    }

    private double scrolled() {
        return fixture.column.scrollProperty().get();
    }

    private void mouse(EventType<MouseEvent> type, double inRuler) {
        double y = ruler().localToScene(0, inRuler).getY();
        double x = ruler().localToScene(4, 0).getX();
        new MouseAt(x, y).fire(ruler(), type);
    }

    @Test
    void aClickBringsThatPartOfTheArticleIntoTheMiddle() {
        FxThread.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, ruler().getHeight() * 0.5);
            assertThat(scrolled()).isCloseTo(fixture.column.scrollLimit() * 0.5, within(2.0));
            assertThat(thumb().getLayoutY() + thumb().getHeight() / 2)
                    .isCloseTo(ruler().getHeight() * 0.5, within(2.0));
            mouse(MouseEvent.MOUSE_PRESSED, ruler().getHeight() - 1);
            assertThat(scrolled()).isEqualTo(fixture.column.scrollLimit());
        });
    }

    @Test
    void theThumbIsTakenWhereItIsGrippedAndFollowsTheMouseToBothEnds() {
        FxThread.run(() -> {
            fixture.column.scrollTo(fixture.column.scrollLimit() / 2);
            double before = scrolled();
            double grip = thumb().getLayoutY() + 3;
            mouse(MouseEvent.MOUSE_PRESSED, grip);
            assertThat(scrolled()).isCloseTo(before, within(8.0));

            double way = ruler().getHeight() - thumb().getHeight();
            mouse(MouseEvent.MOUSE_DRAGGED, grip + way / 4);
            assertThat(scrolled()).isCloseTo(before + fixture.column.scrollLimit() / 4, within(8.0));
            mouse(MouseEvent.MOUSE_DRAGGED, 5000);
            assertThat(scrolled()).isEqualTo(fixture.column.scrollLimit());
            mouse(MouseEvent.MOUSE_DRAGGED, -5000);
            assertThat(scrolled()).isZero();
        });
    }
}
