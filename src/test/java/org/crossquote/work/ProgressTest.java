package org.crossquote.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<Double> heard = new ArrayList<>();
    private final Progress progress = Progress.to(heard::add);

    @Test
    void stepsOfPartsAreToldAsThoseOfTheWhole() {
        Progress first = progress.part(0, 0.5);
        Progress second = progress.part(0.5, 1).part(0.5, 1);
        first.report(0, 2);
        first.report(1, 2);
        first.report(2, 2);
        second.report(0, 1);
        second.report(1, 1);
        assertThat(heard).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void nobodyHearsOfLessThanBeforeNorTwiceOfTheSame() {
        for (int done : new int[] {0, 0, 3, 2, 3, 10, 10, 4}) {
            progress.report(done, 10);
        }
        assertThat(heard).containsExactly(0.0, 0.3, 1.0);
    }

    @Test
    void veryManyStepsAreToldAThousandTimesAtMostAndTheLastAlways() {
        for (int done = 0; done <= 1_000_000; done++) {
            progress.report(done, 1_000_000);
        }
        assertThat(heard).hasSizeBetween(900, 1001).isSorted().endsWith(1.0);
    }

    @Test
    void workWithoutAnyStepIsDone() {
        progress.report(0, 0);
        assertThat(heard).containsExactly(1.0);
    }

    @Test
    void cancelledWorkEndsAtTheNextReportAndNothingIsToldOfIt() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> progress.report(1, 2)).isInstanceOf(CancellationException.class);
            assertThatThrownBy(Progress::checkpoint).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(heard).isEmpty();
        Progress.checkpoint();
    }
}
