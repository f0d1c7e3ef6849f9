package org.crossquote.app.note.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crossquote.Garbage;
import org.crossquote.Patience;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Motivation;
import org.crossquote.fault.HeardFaults;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Going from one collection to another and back. */
@Tag("threads")
class NoteSessionsTest {
    @TempDir
    private Path folder;

    @Test
    void aCollectionIsSavedBeforeItIsOpenedAgainWhateverThreadsThereAre() {
        Deque<Runnable> threads = new ArrayDeque<>();
        ConcurrentLinkedQueue<Runnable> fx = new ConcurrentLinkedQueue<>();
        NotesViewModel model = new NotesViewModel(folder, threads::push, fx::add, Clock.systemUTC());
        model.open(HeldNotes.HARBOUR);
        work(threads, fx);
        NoteSession first = open(model);
        Annotation fresh = Annotation.create(
                Motivation.COMMENTING,
                List.of(first.everything()),
                Clock.systemUTC().instant());
        first.notes().put(fresh.withNote("just written", Clock.systemUTC().instant()));

        model.open(HeldNotes.BRIDGE);
        model.open(HeldNotes.HARBOUR);
        work(threads, fx);
        assertThat(open(model).atStart())
                .extracting(note -> note.annotation().note())
                .containsExactly("just written");
        model.close();
    }

    /** Does all that is to be done, the newest first: a pool of threads may do it in any order. */
    private static void work(Deque<Runnable> threads, ConcurrentLinkedQueue<Runnable> fx) {
        while (!threads.isEmpty() || !fx.isEmpty()) {
            Runnable news = fx.poll();
            (news == null ? threads.pop() : news).run();
        }
    }

    private static NoteSession open(NotesViewModel model) {
        return Objects.requireNonNull(model.session());
    }

    @Test
    @Timeout(value = Patience.MINUTES, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatWasOpenBeforeDoesNotStayInMemoryButCanStillBeUndone() {
        try (HeldNotes notes = new HeldNotes(folder)) {
            notes.marked();
            WeakReference<NoteSession> before = new WeakReference<>(notes.session());
            notes.open(HeldNotes.BRIDGE);
            Garbage.collect(before);
            notes.open(HeldNotes.HARBOUR);
            assertThat(notes.model.live()).hasSize(1);
            notes.model.edits().undo();
            assertThat(notes.wordsOnDisk()).isEmpty();
        }
    }

    @Test
    void whoSavesAllGetsAnAnswerThoughNothingCanBeDoneAnyMore() {
        NotesViewModel model = new NotesViewModel(
                folder,
                task -> {
                    throw new RejectedExecutionException("stopped");
                },
                Runnable::run,
                Clock.systemUTC());
        for (int times = 0; times < 2; times++) {
            assertThat(model.saveAll())
                    .isCompletedWithValueMatching(
                            why -> why.size() == 1 && why.getFirst().contains("stopped"));
        }
    }

    @Test
    void anErrorThatKeepsTheNotesShutIsSaidAndWrittenDown() {
        StackOverflowError deep = new StackOverflowError();
        Clock broken = new Clock() {
            @Override
            public Instant instant() {
                throw deep;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        NotesViewModel model = new NotesViewModel(folder, Runnable::run, Runnable::run, broken);
        try (HeardFaults heard = new HeardFaults()) {
            model.open(HeldNotes.HARBOUR);
            assertThat(heard.logged()).isSameAs(deep);
            assertThat(model.stateProperty().get()).isInstanceOf(NotesViewModel.State.Refused.class);
        }
        model.close();
    }

    @Test
    void anErrorAfterWhatWasLeftHasBeenSavedIsTold() {
        StackOverflowError deep = new StackOverflowError();
        AtomicBoolean breaks = new AtomicBoolean();
        Thread here = Thread.currentThread(); // the saver's own thread is not meant
        NotesViewModel model = new NotesViewModel(
                folder,
                Runnable::run,
                news -> {
                    if (Thread.currentThread() == here && breaks.getAndSet(false)) {
                        throw deep;
                    }
                    news.run();
                },
                Clock.systemUTC());
        model.open(HeldNotes.HARBOUR);
        try (HeardFaults heard = new HeardFaults()) {
            breaks.set(true);
            model.open(HeldNotes.BRIDGE);
            assertThat(heard.told()).isSameAs(deep);
            assertThat(model.stateProperty().get()).isInstanceOf(NotesViewModel.State.Open.class);
        }
        model.close();
    }
}
