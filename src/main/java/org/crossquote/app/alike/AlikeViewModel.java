package org.crossquote.app.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.feature.Work;
import org.crossquote.fault.Faults;
import org.crossquote.reading.AlikeSentences;
import org.crossquote.reading.Reading;
import org.jspecify.annotations.Nullable;

/** The sentences that are alike to those of one article, looked for in the background when the reader asks. FX thread only. */
final class AlikeViewModel {
    private final ReaderModel reader;
    private final BiFunction<Reading, String, AlikeSentences> finder;
    private final Work work;
    private final List<Runnable> listeners = new ArrayList<>();
    private State state = State.STOPPED;
    private @Nullable AlikeSentences found;
    private @Nullable FutureTask<?> running;
    private int generation;

    /** How far the search is. */
    enum State {
        LOOKING,
        DONE,
        /** The reader stopped it, or something else is open now. */
        STOPPED,
        FAILED
    }

    /** @param finder gives the sentences near to those of an article; runs in the background */
    AlikeViewModel(ReaderModel reader, BiFunction<Reading, String, AlikeSentences> finder, Work work) {
        this.reader = reader;
        this.finder = finder;
        this.work = work;
        reader.readingProperty().addListener((value, before, now) -> {
            if (!before.hasLinksOf(now)) {
                stop();
            }
        });
    }

    /** Has something run whenever the state is another. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Looks for the sentences near to those of an article; what ran before is stopped. */
    void look(String article) {
        end(State.LOOKING, null);
        Reading reading = reader.reading();
        int number = generation;
        FutureTask<?> task = new FutureTask<>(() -> find(reading, article, number), null);
        running = task;
        work.background().execute(task);
    }

    private void find(Reading reading, String article, int number) {
        try {
            AlikeSentences fresh = finder.apply(reading, article);
            work.fx().execute(() -> take(number, State.DONE, fresh));
        } catch (CancellationException e) {
            // Whoever stopped it has said so.
        } catch (Throwable e) { // nobody reads the task
            Faults.log(e);
            work.fx().execute(() -> take(number, State.FAILED, null));
        }
    }

    private void take(int number, State how, @Nullable AlikeSentences fresh) {
        if (number == generation) {
            running = null;
            end(how, fresh);
        }
    }

    /** Ends what runs, and forgets what was found. */
    void stop() {
        end(State.STOPPED, null);
    }

    private void end(State how, @Nullable AlikeSentences fresh) {
        generation++;
        if (running != null) {
            running.cancel(true);
            running = null;
        }
        state = how;
        found = fresh;
        listeners.forEach(Runnable::run);
    }

    State state() {
        return state;
    }

    /** What was found last; null while nothing was. */
    @Nullable
    AlikeSentences found() {
        return found;
    }

    ReaderModel reader() {
        return reader;
    }
}
