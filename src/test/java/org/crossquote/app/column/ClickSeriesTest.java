package org.crossquote.app.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ClickSeriesTest {
    private final ClickSeries series = new ClickSeries();

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void clicksThatFollowEachOtherAreCountedAlthoughTheWindowWasBusyBetweenThem() {
        assertThat(series.press(10, 10, 1, millis(0))).isEqualTo(1);
        series.settled(millis(900));
        assertThat(series.press(11, 10, 1, millis(910))).isEqualTo(2);
        assertThat(series.press(11, 11, 2, millis(1000))).isEqualTo(3);
    }

    @Test
    void clicksThatWaitedWhileTheWindowDrewAreCountedHoweverLateTheyCome() {
        assertThat(series.press(10, 10, 1, millis(0))).isEqualTo(1);
        series.draws();
        series.draws();
        series.settled(millis(100));
        assertThat(series.press(10, 10, 1, millis(900))).isEqualTo(2);
        assertThat(series.press(50, 10, 1, millis(900))).isEqualTo(1);
        series.settled(millis(1000));
        assertThat(series.press(50, 10, 1, millis(1600))).isEqualTo(1);
    }

    @Test
    void aClickElsewhereOrLaterIsAFirstOne() {
        series.press(10, 10, 1, millis(0));
        assertThat(series.press(40, 10, 1, millis(100))).isEqualTo(1);
        assertThat(series.press(40, 10, 1, millis(700))).isEqualTo(1);
    }

    @Test
    void theToolkitsCountIsNeverLowered() {
        assertThat(series.press(10, 10, 3, millis(0))).isEqualTo(3);
    }
}
