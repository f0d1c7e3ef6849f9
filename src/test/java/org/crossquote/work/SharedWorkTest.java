package org.crossquote.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.crossquote.Patience;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways to work with all cores: a whole list at once, and one after the other. */
@Tag("threads")
@Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedWorkTest {
    private static final int ROUNDS = 300;
    private static final List<Integer> MANY = IntStream.range(0, 400).boxed().toList();

    private static List<Integer> atOnce(int workers, UnaryOperator<Integer> work) {
        return SharedWork.results(MANY, workers, () -> work, UnaryOperator::apply, Progress.none());
    }

    private static List<Integer> inOrder(int workers, UnaryOperator<Integer> work) {
        List<Integer> results = new ArrayList<>();
        try (OrderedResults<Integer, Integer> each = new OrderedResults<>(MANY, work, workers)) {
            for (int i = 0; i < MANY.size(); i++) {
                results.add(each.next());
            }
        }
        // What reads a folder looks once more when all of it is read.
        Progress.checkpoint();
        return results;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void theResultsAreInOrderWhateverTheNumberOfWorkers(int workers) {
        List<Integer> expected = MANY.stream().map(i -> i * i).toList();
        assertThat(atOnce(workers, i -> i * i)).isEqualTo(expected);
        assertThat(inOrder(workers, i -> i * i)).isEqualTo(expected);
    }

    /** The one who interrupts counts what had begun; each of the others may just have looked, and begin one more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void whenTheOwnerIsInterruptedEachWorkerBeginsNothingMore(int workers) {
        Random random = new Random(workers);
        for (int round = 0; round < ROUNDS; round++) {
            int at = 1 + random.nextInt(MANY.size());
            stopped(at, workers, work -> atOnce(workers, work));
            stopped(at, workers, work -> inOrder(workers, work));
        }
    }

    private static void stopped(int at, int workers, Consumer<UnaryOperator<Integer>> run) {
        Thread owner = Thread.currentThread();
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        AtomicInteger before = new AtomicInteger();
        UnaryOperator<Integer> work = one -> {
            if (begun.incrementAndGet() == at) {
                owner.interrupt();
                before.set(begun.get());
            }
            ended.incrementAndGet();
            return one;
        };
        try {
            assertThatThrownBy(() -> run.accept(work)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).as("stays interrupted").isTrue();
        }
        // Work in order is let go of before its workers are at their end.
        while (begun.get() > ended.get()) {
            Thread.onSpinWait();
        }
        assertThat(begun.get() - before.get()).as("begun after %d", at).isLessThan(workers);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void whenWorkFailsItsFailureIsThrownAndNobodyIsInterrupted(int workers) {
        for (Throwable failure : List.of(new IllegalStateException("broken"), new StackOverflowError("too deep"))) {
            UnaryOperator<Integer> work = one -> {
                if (one == 77) {
                    SharedWorkTest.<RuntimeException>fail(failure);
                }
                return one;
            };
            assertThatThrownBy(() -> atOnce(workers, work)).isSameAs(failure);
            assertThatThrownBy(() -> inOrder(workers, work)).isSameAs(failure);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // throws an Error as well as a RuntimeException
    private static <T extends Throwable> void fail(Throwable failure) throws T {
        throw (T) failure;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void eachWorkerEndsWithItsToolOnceAndOnlyWhenAllWentWell(int workers) {
        List<List<Integer>> ended = Collections.synchronizedList(new ArrayList<>());
        SharedWork.results(MANY, workers, ArrayList<Integer>::new, List::add, ended::add, Progress.none());
        assertThat(ended).hasSize(workers);
        assertThat(ended.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(MANY);
        ended.clear();
        assertThatThrownBy(() -> SharedWork.results(
                        MANY,
                        workers,
                        ArrayList<Integer>::new,
                        (tool, one) -> List.of(1).get(one),
                        ended::add,
                        Progress.none()))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(ended).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void saysHowFarItIs(int workers) {
        List<Double> heard = new ArrayList<>();
        SharedWork.results(MANY, workers, () -> this, (tool, one) -> one, Progress.to(heard::add));
        assertThat(heard).isSorted().doesNotHaveDuplicates().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void nobodyWorksAnyMoreWhenItReturns() {
        AtomicInteger working = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            Thread owner = Thread.currentThread();
            assertThatThrownBy(() -> atOnce(16, one -> {
                        working.incrementAndGet();
                        if (one == 100) {
                            owner.interrupt();
                        }
                        working.decrementAndGet();
                        return one;
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(working).hasValue(0);
        }
    }
}
