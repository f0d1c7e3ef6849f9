package org.crossquote.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlacementTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void aWindowComesBackWhereItWas() {
        WindowPlace saved = new WindowPlace(2000, 50, 1100, 900, false);
        assertThat(WindowPlacement.place(saved, List.of(MAIN, RIGHT))).isEqualTo(saved);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheMiddleOfTheMainOne() {
        WindowPlace place = WindowPlacement.place(new WindowPlace(2000, 50, 1100, 900, true), List.of(MAIN));
        assertThat(place).isEqualTo(new WindowPlace(410, 90, 1100, 900, true));
    }

    @Test
    void aWindowIsNoLargerThanItsScreenAndNotTooSmall() {
        assertThat(WindowPlacement.place(new WindowPlace(-50, -20, 9000, 9000, false), List.of(MAIN)))
                .isEqualTo(new WindowPlace(0, 0, 1920, 1080, false));
        assertThat(WindowPlacement.place(new WindowPlace(100, 100, 3, 3, false), List.of(MAIN)))
                .isEqualTo(new WindowPlace(100, 100, 640, 400, false));
    }

    @Test
    void theFirstWindowFitsASmallScreen() {
        assertThat(WindowPlacement.place(null, List.of(new Rectangle2D(0, 0, 1000, 700))))
                .isEqualTo(new WindowPlace(0, 0, 1000, 700, false));
    }
}
