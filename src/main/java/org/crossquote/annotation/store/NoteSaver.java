package org.crossquote.annotation.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.annotation.NoteSet;
import org.crossquote.annotation.Notes;

/**
 * Keeps the open notes and their file the same, in a thread of its own: a change is written within half a second, what others
 * write is looked for every two seconds, and a save that failed is tried again until it is done.
 */
public final class NoteSaver implements AutoCloseable {
    private static final Duration DELAY = Duration.ofMillis(400);
    private static final Duration PREPARE = Duration.ofMillis(500);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(30);

    private final NoteStore store;
    private final Notes notes;
    private final Clock clock;
    private final Consumer<SaveState> listener;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("notes").daemon().factory());
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile SaveState state;
    private Duration retry = RETRY;

    /**
     * Starts to watch and to save.
     *
     * @param store where to
     * @param notes what; its changes are listened to
     * @param clock says when
     * @param listener is told each new state, in the thread of the saver or of the change
     */
    public NoteSaver(NoteStore store, Notes notes, Clock clock, Consumer<SaveState> listener) {
        this.store = store;
        this.notes = notes;
        this.clock = clock;
        this.listener = listener;
        this.state = store.openedAs() instanceof OpenedAs.ReadOnly readOnly
                ? new SaveState.ReadOnly(readOnly.reason())
                : new SaveState.Saved(clock.instant(), null);
        notes.onChange(ids -> changed());
        if (store.isIncomplete()) {
            changed();
        }
        Future<?> _ = thread.schedule(store::prepare, PREPARE.toMillis(), TimeUnit.MILLISECONDS);
        Future<?> _ =
                thread.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether all is on disk. */
    public SaveState state() {
        return state;
    }

    private void changed() {
        if (state instanceof SaveState.Saved) {
            become(new SaveState.Pending());
        }
        saveIn(DELAY);
    }

    private void saveIn(Duration delay) {
        if (!(state instanceof SaveState.ReadOnly) && scheduled.compareAndSet(false, true)) {
            Future<?> _ = thread.schedule(this::save, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        if (store.isChangedOutside()) {
            saveIn(Duration.ZERO);
        }
    }

    private void save() {
        scheduled.set(false);
        if (state instanceof SaveState.ReadOnly) {
            return;
        }
        long revision = notes.revision();
        NoteSet moment = notes.snapshot();
        try {
            NoteSet saved = store.save(moment);
            retry = RETRY;
            if (notes.revision() == revision) {
                become(new SaveState.Saved(
                        clock.instant(), store.withoutBackup().orElse(null)));
            } else {
                become(new SaveState.Pending());
                saveIn(DELAY);
            }
            notes.absorb(moment, saved);
        } catch (NewerFileException e) {
            become(new SaveState.ReadOnly(e.reason()));
        } catch (IOException | RuntimeException e) {
            // Whatever it was, the reader must hear of it, and the changes must not stay in memory only.
            Instant since = state instanceof SaveState.Failing failing ? failing.since() : clock.instant();
            become(new SaveState.Failing(Reason.of(e, store.file()), since));
            saveIn(retry);
            retry = retry.multipliedBy(2).compareTo(LONGEST_RETRY) < 0 ? retry.multipliedBy(2) : LONGEST_RETRY;
        }
    }

    private void become(SaveState next) {
        state = next;
        listener.accept(next);
    }

    /** Lets the store learn of articles, between two saves; see {@link NoteStore#learn}. Waits for it. */
    public void learn(List<KnownArticle> others) {
        await(() -> store.learn(others));
    }

    /** Saves now and waits for it, as when the window loses the focus or closes. Gives the state then. */
    public SaveState flush() {
        await(this::save);
        return state;
    }

    private void await(Runnable work) {
        try {
            thread.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("saving notes broke", e.getCause());
        }
    }

    /** Saves what is left, and stops. Look at {@link #state} before the window goes: it may say that this failed. */
    @Override
    public void close() {
        flush();
        thread.shutdownNow();
    }
}
