package org.crossquote.annotation.store;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.KnownArticle;
import org.crossquote.fault.Faults;
import org.jspecify.annotations.Nullable;

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
    private final CurrentAnnotations notes;
    private final Clock clock;
    private final Consumer<SaveState> listener;
    private final ScheduledExecutorService thread;
    private final Consumer<Set<String>> onChange = ids -> changed();
    private volatile SaveState state;
    private Duration retry = RETRY;

    /** The one save that is to come; null when none is. Guarded by this. */
    private @Nullable Future<?> next;

    /** What a save has brought and the notes have not taken in yet: saved again without it, it would go from the disk. */
    private @Nullable Runnable owed;

    /**
     * Starts to watch and to save.
     *
     * @param store where to
     * @param notes what; its changes are listened to
     * @param clock says when
     * @param listener is told each new state, in the thread of the saver or of the change
     */
    public NoteSaver(NoteStore store, CurrentAnnotations notes, Clock clock, Consumer<SaveState> listener) {
        this(store, notes, clock, listener, ownThread());
    }

    /** @param thread where everything is done; it is shut down with this */
    NoteSaver(
            NoteStore store,
            CurrentAnnotations notes,
            Clock clock,
            Consumer<SaveState> listener,
            ScheduledExecutorService thread) {
        this.thread = thread;
        this.store = store;
        this.notes = notes;
        this.clock = clock;
        this.listener = listener;
        this.state = store.openedAs() instanceof OpenedAs.ReadOnly readOnly
                ? new SaveState.ReadOnly(readOnly.reason())
                : new SaveState.Saved(clock.instant(), null);
        notes.onChange(onChange);
        if (store.isIncomplete()) {
            changed();
        }
        Future<?> _ = thread.schedule(Faults.telling(store::prepare), PREPARE.toMillis(), TimeUnit.MILLISECONDS);
        // A look that throws would be the last one.
        Future<?> _ = thread.scheduleWithFixedDelay(
                Faults.telling(this::look), LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    static ScheduledThreadPoolExecutor ownThread() {
        ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("notes").daemon().factory());
        thread.setRemoveOnCancelPolicy(true);
        return thread;
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

    private synchronized void saveIn(Duration delay) {
        if (next == null && !(state instanceof SaveState.ReadOnly) && !thread.isShutdown()) {
            next = thread.schedule(Faults.telling(this::save), delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** A save begins, and comes before the one that was to come. */
    private synchronized void comesNow() {
        if (next != null) {
            next.cancel(false);
            next = null;
        }
    }

    private void look() {
        if (store.isChangedOutside()) {
            saveIn(Duration.ZERO);
        }
    }

    private void save() {
        comesNow();
        if (state instanceof SaveState.ReadOnly) {
            return;
        }
        try {
            boolean whole = write();
            retry = RETRY;
            if (whole) {
                become(new SaveState.Saved(
                        clock.instant(), store.withoutBackup().orElse(null)));
            } else {
                saveIn(DELAY);
                become(new SaveState.Pending());
            }
        } catch (NewerFileException e) {
            become(new SaveState.ReadOnly(e.reason()));
        } catch (IOException | RuntimeException | Error e) {
            // Whatever it was, the reader must hear of it, and the changes must not stay in memory only.
            Faults.log(e);
            saveIn(retry);
            retry = retry.multipliedBy(2).compareTo(LONGEST_RETRY) < 0 ? retry.multipliedBy(2) : LONGEST_RETRY;
            Instant since = state instanceof SaveState.Failing failing ? failing.since() : clock.instant();
            become(new SaveState.Failing(SaveFailureText.of(e, store.file()), since));
        }
    }

    /** Gives whether nothing was changed since it began. */
    private boolean write() throws IOException {
        takeIn();
        long revision = notes.revision();
        AnnotationSnapshot moment = notes.snapshot();
        AnnotationSnapshot saved = store.save(moment);
        boolean whole = notes.revision() == revision;
        owed = () -> notes.absorb(moment, saved);
        takeIn();
        return whole;
    }

    private void takeIn() {
        if (owed != null) {
            owed.run();
            owed = null;
        }
    }

    private void become(SaveState now) {
        state = now;
        listener.accept(now);
    }

    /** Lets the store learn of articles, between two saves; see {@link NoteStore#learn}. Waits for it. */
    public void learn(List<KnownArticle> others) {
        await(() -> store.learn(others)).ifPresent(failure -> {
            throw new IllegalStateException("the notes could not learn of other articles", failure);
        });
    }

    /**
     * Saves now and waits for it, as when the window loses the focus or closes. A save that failed is tried again
     * soon, however often it was tried before.
     *
     * @return the state then, whatever happened
     */
    public SaveState flush() {
        await(() -> {
            retry = RETRY;
            save();
        });
        return state;
    }

    /** Waits for the end of some work, though the thread be interrupted, since what was written must be saved. Gives why it broke off. */
    private Optional<Throwable> await(Runnable work) {
        boolean interrupted = false;
        try {
            Future<?> done = thread.submit(work);
            while (true) {
                try {
                    done.get();
                    return Optional.empty();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            return Optional.of(e.getCause() == null ? e : e.getCause());
        } catch (RejectedExecutionException e) {
            return Optional.of(e); // it is closed already
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Saves what is left, and stops. Look at {@link #state} before the window goes: it may say that this failed. */
    @Override
    public void close() {
        flush();
        notes.removeListener(onChange);
        synchronized (this) {
            thread.shutdownNow();
        }
    }
}
