package org.crossquote.app.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossquote.text.Span;
import org.junit.jupiter.api.Test;

class OffsetMapTest {
    private final OffsetMap map = new OffsetMap(
            new Span(100, 120), List.of(new OffsetMap.Insertion(105, 3), new OffsetMap.Insertion(120, 2)));

    @Test
    void everyOffsetComesBackFromTheFlow() {
        for (int offset = 100; offset <= 120; offset++) {
            assertThat(map.inArticle(map.startInFlow(offset))).isEqualTo(offset);
            assertThat(map.inArticle(map.endInFlow(offset))).isEqualTo(offset);
        }
    }

    @Test
    void whatEndsAtBlanksEndsBeforeThemAndWhatBeginsThereBeginsBehind() {
        assertThat(map.endInFlow(105)).isEqualTo(5);
        assertThat(map.startInFlow(105)).isEqualTo(8);
        assertThat(map.endInFlow(120)).isEqualTo(23);
        assertThat(map.startInFlow(120)).isEqualTo(25);
    }

    @Test
    void placesAmongBlanksAreThePlaceBeforeWhichTheyStand() {
        assertThat(List.of(5, 6, 7, 8))
                .allSatisfy(flow -> assertThat(map.inArticle(flow)).isEqualTo(105));
        assertThat(map.inArticle(9)).isEqualTo(106);
    }

    @Test
    void placesOutsideTheBlockAreItsEnds() {
        assertThat(map.startInFlow(3)).isZero();
        assertThat(map.endInFlow(500)).isEqualTo(23);
        assertThat(map.inArticle(500)).isEqualTo(120);
    }
}
