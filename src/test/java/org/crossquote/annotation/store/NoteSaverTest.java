package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.crossquote.Patience;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Texts;
import org.crossquote.fault.HeardFaults;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("threads")
class NoteSaverTest {
    private static final ArticleCollection FIVE = Texts.five();
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path home;

    private final RandomNotes made = new RandomNotes(FIVE, 2);

    /** One window: its store, notes and saver. */
    private final class Window implements AutoCloseable {
        private final BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
        private final NoteStore store;
        private final CurrentAnnotations notes;
        private final NoteSaver saver;

        Window() throws IOException {
            store = NoteStore.open(home.resolve("notes"), FIVE, CLOCK);
            notes = new CurrentAnnotations(store.notes());
            saver = new NoteSaver(store, notes, CLOCK, states::add);
        }

        SaveState await(Predicate<SaveState> wanted) throws InterruptedException {
            while (true) {
                SaveState state = states.poll(Patience.MINUTES, TimeUnit.MINUTES);
                assertThat(state).as("a state that was waited for").isNotNull();
                if (state != null && wanted.test(state)) {
                    return state;
                }
            }
        }

        @Override
        public void close() throws IOException {
            saver.close();
            store.close();
        }
    }

    @Test
    void savesAChangeByItselfAndSaysSo() throws Exception {
        Annotation note = made.next();
        try (Window window = new Window()) {
            window.notes.put(note);
            window.await(s -> s instanceof SaveState.Pending);
            window.await(s -> s instanceof SaveState.Saved);
            assertThat(Files.readString(window.store.file())).contains(note.id());
        }
    }

    @Test
    void savesWhenItIsClosed() throws Exception {
        Annotation note = made.next();
        try (Window window = new Window()) {
            window.notes.put(note);
        }
        try (Window again = new Window()) {
            assertThat(again.notes.all()).containsExactly(note);
        }
    }

    @Test
    void showsOneWindowWhatTheOtherWrote() throws Exception {
        try (Window a = new Window();
                Window b = new Window()) {
            BlockingQueue<String> seen = new LinkedBlockingQueue<>();
            b.notes.onChange(seen::addAll);
            Annotation note = made.next();
            a.notes.put(note);
            assertThat(seen.poll(Patience.MINUTES, TimeUnit.MINUTES)).isEqualTo(note.id());
            Annotation answer = note.withNote("an answer", CLOCK.instant());
            b.notes.put(answer);
            b.saver.flush();
            a.saver.flush();
            assertThat(a.notes.find(note.id())).contains(answer);
        }
    }

    @Test
    void keepsTheChangesWhenItCannotSaveAndSavesThemWhenItCan() throws Exception {
        Path inTheWay = home.resolve("notes");
        try (Window window = new Window()) {
            Annotation first = made.next();
            window.notes.put(first);
            window.saver.flush();
            Path parked = home.resolve("parked");
            Files.move(inTheWay, parked);
            Files.writeString(inTheWay, "a file where the folder was");
            Annotation second = made.next();
            window.notes.put(second);
            SaveState failing = window.await(s -> s instanceof SaveState.Failing);
            assertThat(((SaveState.Failing) failing).because()).startsWith("The notes are not saved in ");
            assertThat(window.notes.all()).containsExactly(first, second);
            Files.delete(inTheWay);
            Files.move(parked, inTheWay);
            window.await(s -> s instanceof SaveState.Saved);
            assertThat(Files.readString(window.store.file())).contains(first.id(), second.id());
        }
    }

    @Test
    void onlyReadsTheFileOfANewerVersion() throws Exception {
        Path file;
        try (Window window = new Window()) {
            window.notes.put(made.next());
            window.saver.flush();
            file = window.store.file();
        }
        Files.writeString(file, Files.readString(file).replace("\"crossquote:version\":1", "\"crossquote:version\":9"));
        String newer = Files.readString(file);
        try (Window window = new Window()) {
            assertThat(window.saver.state()).isInstanceOf(SaveState.ReadOnly.class);
            window.notes.put(made.next());
            assertThat(window.saver.flush()).isInstanceOf(SaveState.ReadOnly.class);
        }
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(newer);
    }

    @Test
    void writesWhatWasSalvagedWithoutBeingAsked() throws Exception {
        Path file;
        try (Window window = new Window()) {
            window.notes.put(made.next());
            window.saver.flush();
            file = window.store.file();
        }
        Files.writeString(file, Files.readString(file).replaceFirst("^\\{", ""));
        try (Window window = new Window()) {
            assertThat(window.store.openedAs()).isInstanceOf(OpenedAs.Salvaged.class);
            window.await(s -> s instanceof SaveState.Saved);
            assertThat(window.notes.all()).hasSize(1);
        }
        try (Window window = new Window()) {
            assertThat(window.store.openedAs()).isInstanceOf(OpenedAs.Left.class);
        }
    }

    private static void putInTheWay(Path folder) throws IOException {
        Files.delete(folder);
        Files.writeString(folder, "a file where the folder was");
    }

    @Test
    void howeverOftenAFailedSaveIsTriedAgainByHandOneWaits() throws Exception {
        ScheduledThreadPoolExecutor thread = NoteSaver.ownThread();
        try (NoteStore store = NoteStore.open(home.resolve("notes"), FIVE, CLOCK)) {
            CurrentAnnotations notes = new CurrentAnnotations(store.notes());
            Files.createDirectories(home.resolve("notes"));
            putInTheWay(home.resolve("notes"));
            NoteSaver saver = new NoteSaver(store, notes, CLOCK, state -> {}, thread);
            notes.put(made.next());
            for (int flushes = 0; flushes < 100; flushes++) {
                assertThat(saver.flush()).isInstanceOf(SaveState.Failing.class);
            }
            // The look for what others wrote, the next try, and at first what makes ready for saving.
            assertThat(thread.getQueue()).hasSizeLessThanOrEqualTo(3);
            saver.close();
        }
    }

    /** Breaks the save that asks it next. */
    private static final class BreakingClock extends Clock {
        private final AtomicBoolean breaks = new AtomicBoolean();

        @Override
        public Instant instant() {
            if (breaks.getAndSet(false)) {
                throw new StackOverflowError("far too deep");
            }
            return CLOCK.instant();
        }

        @Override
        public ZoneId getZone() {
            return CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test
    void whateverBreaksASaveIsSaidAndItIsTriedAgain() throws Exception {
        BreakingClock clock = new BreakingClock();
        BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
        try (NoteStore store = NoteStore.open(home.resolve("notes"), FIVE, CLOCK)) {
            CurrentAnnotations notes = new CurrentAnnotations(store.notes());
            try (NoteSaver saver = new NoteSaver(store, notes, clock, states::add)) {
                clock.breaks.set(true);
                assertThat(saver.flush())
                        .isInstanceOfSatisfying(
                                SaveState.Failing.class,
                                failing -> assertThat(failing.because()).contains("far too deep"));
                states.clear();
                assertThat(states.poll(Patience.MINUTES, TimeUnit.MINUTES)).isInstanceOf(SaveState.Saved.class);
            }
        }
    }

    @Test
    void whatIsLeftIsSavedThoughTheThreadThatClosesIsInterrupted() throws Exception {
        Annotation note = made.next();
        try (Window window = new Window()) {
            window.notes.put(note);
            Thread.currentThread().interrupt();
            window.saver.close();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Files.readString(window.store.file())).contains(note.id());
        }
    }

    @Test
    void anErrorOfWhoIsToldOfASaveIsToldOnAndTheNextSaveComesAllTheSame() throws Exception {
        StackOverflowError deep = new StackOverflowError();
        AtomicBoolean breaks = new AtomicBoolean();
        BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
        try (HeardFaults heard = new HeardFaults();
                NoteStore store = NoteStore.open(home.resolve("notes"), FIVE, CLOCK)) {
            CurrentAnnotations notes = new CurrentAnnotations(store.notes());
            try (NoteSaver saver = new NoteSaver(store, notes, CLOCK, state -> {
                if (breaks.get() && !(state instanceof SaveState.Pending)) {
                    throw deep;
                }
                states.add(state);
            })) {
                breaks.set(true);
                notes.put(made.next());
                assertThat(heard.told()).isSameAs(deep);
                breaks.set(false);
                SaveState state = states.poll(Patience.MINUTES, TimeUnit.MINUTES);
                while (state instanceof SaveState.Pending) {
                    state = states.poll(Patience.MINUTES, TimeUnit.MINUTES);
                }
                assertThat(state).isInstanceOf(SaveState.Saved.class);
            }
        }
    }
}
