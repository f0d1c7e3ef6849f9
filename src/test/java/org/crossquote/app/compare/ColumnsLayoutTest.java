package org.crossquote.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsLayoutTest {
    private static final double SHARE = -1;

    @Test
    void columnsShareTheRoomEqually() {
        ColumnsLayout layout = ColumnsLayout.of(List.of(SHARE, SHARE, SHARE), 1200);

        assertThat(layout.slots())
                .extracting(ColumnsLayout.Slot::width)
                .containsOnly(layout.slots().getFirst().width());
        assertThat(layout.width()).isBetween(1197.0, 1200.0);
    }

    @Test
    void aWidthOfItsOwnIsKeptAndTheOthersShareTheRest() {
        ColumnsLayout layout = ColumnsLayout.of(List.of(400.0, SHARE, SHARE), 1200);

        assertThat(layout.slots().get(0).width()).isEqualTo(400);
        assertThat(layout.slots().get(1).width())
                .isEqualTo(layout.slots().get(2).width());
        assertThat(layout.width()).isBetween(1197.0, 1200.0);
    }

    @Test
    void noColumnIsNarrowerThanTheMinimum() {
        ColumnsLayout layout = ColumnsLayout.of(List.of(SHARE, 10.0, SHARE, SHARE), 500);

        assertThat(layout.slots()).extracting(ColumnsLayout.Slot::width).containsOnly(ColumnsLayout.MIN_WIDTH);
        assertThat(layout.width()).isGreaterThan(500);
    }

    @Test
    void aColumnIsDroppedBeforeTheOneInWhoseFirstHalfTheMouseIs() {
        ColumnsLayout layout = ColumnsLayout.of(List.of(300.0, 300.0), 700);

        assertThat(layout.dropIndex(0)).isZero();
        assertThat(layout.dropIndex(layout.slots().get(0).end())).isEqualTo(1);
        assertThat(layout.dropIndex(layout.slots().get(1).end())).isEqualTo(2);
        assertThat(layout.gapBefore(1))
                .isBetween(layout.slots().get(0).end(), layout.slots().get(1).x());
    }

    @Test
    void noColumnsTakeNoRoom() {
        ColumnsLayout layout = ColumnsLayout.of(List.of(), 700);

        assertThat(layout.slots()).isEmpty();
        assertThat(layout.dropIndex(40)).isZero();
        assertThat(layout.gapBefore(0)).isPositive();
    }

    @Test
    void largerLettersHaveAWiderColumnAsFarAsTheWindowGoes() {
        assertThat(ColumnsLayout.of(List.of(SHARE, SHARE, SHARE), 700, 2 * ColumnsLayout.MIN_WIDTH)
                        .slots())
                .extracting(ColumnsLayout.Slot::width)
                .containsOnly(2 * ColumnsLayout.MIN_WIDTH);
        assertThat(ColumnsLayout.of(List.of(SHARE, 300.0), 400, 3 * ColumnsLayout.MIN_WIDTH)
                        .slots())
                .extracting(ColumnsLayout.Slot::width)
                .containsExactly(400 - 2 * ColumnsLayout.MARGIN, 300.0);
    }
}
