package org.crossquote.app.note.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.crossquote.fault.HeardFaults;
import org.junit.jupiter.api.Test;

/** Threads that are shut down while something waits, and tasks that break. */
class SerialExecutorTest {
    private final List<String> done = new ArrayList<>();
    private final Pool pool = new Pool();
    private final SerialExecutor serial = new SerialExecutor(pool);

    /** Threads of which each does what it was given when the test says so. */
    private static final class Pool implements Executor {
        final Deque<Runnable> given = new ArrayDeque<>();
        boolean isShut;

        @Override
        public void execute(Runnable task) {
            if (isShut) {
                throw new RejectedExecutionException("shut down");
            }
            given.add(task);
        }

        void work() {
            while (!given.isEmpty()) {
                given.remove().run();
            }
        }
    }

    @Test
    void whatWaitsWhenTheThreadsAreShutDownIsDoneAndAnswered() {
        serial.execute(() -> {
            done.add("first");
            pool.isShut = true;
        });
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> "second", serial);
        serial.execute(() -> done.add("third"));
        pool.work();
        assertThat(answer).isCompletedWithValue("second");
        assertThat(done).containsExactly("first", "third");
    }

    @Test
    void whoComesAfterThatIsToldSoEachTime() {
        serial.execute(() -> pool.isShut = true);
        pool.work();
        for (int times = 0; times < 2; times++) {
            assertThatThrownBy(() -> serial.execute(() -> done.add("too late")))
                    .isInstanceOf(RejectedExecutionException.class);
        }
        assertThat(done).isEmpty();
    }

    @Test
    void aTaskThatBreaksIsToldAndTheNextOneComes() {
        StackOverflowError deep = new StackOverflowError();
        serial.execute(() -> {
            throw deep;
        });
        serial.execute(() -> done.add("next"));
        try (HeardFaults heard = new HeardFaults()) {
            pool.work();
            assertThat(heard.told()).isSameAs(deep);
        }
        assertThat(done).containsExactly("next");
    }

    @Test
    void aTaskAddedByATaskComesAfterThoseThatWait() {
        serial.execute(() -> {
            done.add("first");
            serial.execute(() -> done.add("added"));
        });
        serial.execute(() -> done.add("second"));
        pool.work();
        assertThat(done).containsExactly("first", "second", "added");
    }
}
