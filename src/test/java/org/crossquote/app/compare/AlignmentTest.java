package org.crossquote.app.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void whatIsInSightStays() {
        assertThat(Alignment.ofChosen(500, 20, 300, 600, 2000)).isEqualTo(300);
    }

    @Test
    void whatIsOutOfSightComesToAThirdOfTheView() {
        assertThat(Alignment.ofChosen(1500, 20, 300, 600, 2000)).isEqualTo(1320);
        assertThat(Alignment.ofChosen(290, 20, 300, 600, 2000)).isEqualTo(110);
    }

    @Test
    void counterpartsGoPastTheEndsOfTheirTextAsFarAsTheHeightNeeds() {
        assertThat(Alignment.ofCounterpart(900, 250)).isEqualTo(650);
        assertThat(Alignment.ofCounterpart(100, 250)).isEqualTo(-150);
        assertThat(Alignment.ofCounterpart(2900, 250)).isEqualTo(2650);
    }
}
