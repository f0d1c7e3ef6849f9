package org.crossquote.app.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.crossquote.app.follow.Anchors.Pair;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

/** What is level with what, between two articles. */
class AnchorsTest {
    private static Pair pair(int leading, int following) {
        return new Pair(new Span(leading, leading + 5), new Span(following, following + 5));
    }

    private static LevelHeight heights(Pair... pairs) {
        return new LevelHeight(
                new Anchors(List.of(pairs)), span -> span.start() * 10, span -> span.start() * 20, 1000, 3000);
    }

    @Test
    void whatIsToldInAnotherOrderIsLeftOut() {
        Pair early = pair(10, 10);
        Pair moved = pair(20, 90);
        Pair middle = pair(30, 40);
        Pair again = pair(35, 40);
        Pair late = pair(40, 60);
        assertThat(Anchors.forward(List.of(early, moved, middle, again, late)))
                .startsWith(early)
                .endsWith(late)
                .hasSize(3)
                .doesNotContain(moved);
        assertThat(Anchors.forward(List.of(pair(1, 9), pair(2, 8), pair(3, 7)))).hasSize(1);
        assertThat(Anchors.forward(List.of())).isEmpty();
    }

    @Test
    void linkedWordsAreLevelAndBetweenThemTheWayIsShared() {
        LevelHeight heights = heights(pair(20, 10), pair(60, 110));
        assertThat(heights.of(200)).isEqualTo(200);
        assertThat(heights.of(600)).isEqualTo(2200);
        assertThat(heights.of(400)).isCloseTo(1200, within(0.001));
        assertThat(heights.of(100)).isCloseTo(100, within(0.001));
        assertThat(heights.of(800)).isCloseTo(2600, within(0.001));
    }

    @Test
    void itNeverGoesBackAndNeverLeavesTheText() {
        LevelHeight heights = heights(pair(20, 10), pair(20, 30), pair(60, 110));
        double last = -1;
        for (int height = -50; height <= 1100; height += 10) {
            double now = heights.of(height);
            assertThat(now).isBetween(Math.max(0, last), 3000.0);
            last = now;
        }
    }
}
