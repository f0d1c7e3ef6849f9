package org.crossquote.app.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.feature.Work;
import org.crossquote.fault.Faults;
import org.crossquote.reading.Reading;
import org.crossquote.witness.EventGroup;
import org.jspecify.annotations.Nullable;

/** The events of the open collection, put together in the background when somebody asks for them. FX thread only. */
final class EventsViewModel {
    private final ReaderModel model;
    private final Function<Reading, List<EventGroup>> finder;
    private final Work work;
    private final List<Consumer<List<EventGroup>>> waiting = new ArrayList<>();
    private @Nullable Reading of;
    private @Nullable List<EventGroup> found;
    private @Nullable FutureTask<?> running;

    /** @param finder gives the events of a reading; runs in the background */
    EventsViewModel(ReaderModel model, Function<Reading, List<EventGroup>> finder, Work work) {
        this.model = model;
        this.finder = finder;
        this.work = work;
    }

    /**
     * Gives the events of the reading that is open now.
     *
     * @param then takes them when they are there; never, when something else is opened before that
     */
    void ask(Consumer<List<EventGroup>> then) {
        Reading now = model.reading();
        if (of == null || !of.hasLinksOf(now)) {
            begin(now);
        }
        if (found != null) {
            then.accept(found);
        } else {
            waiting.add(then);
        }
    }

    private void begin(Reading now) {
        stop();
        of = now;
        FutureTask<?> task = new FutureTask<>(() -> find(now), null);
        running = task;
        work.background().execute(task);
    }

    private void find(Reading reading) {
        try {
            List<EventGroup> groups = finder.apply(reading);
            work.fx().execute(() -> end(reading, groups));
        } catch (CancellationException e) {
            // Something else is open: nobody is there to see it.
        } catch (Throwable e) { // nobody reads the task
            Faults.log(e);
            work.fx().execute(() -> end(reading, List.of()));
        }
    }

    @SuppressWarnings("ReferenceEquality") // this reading, not an equal one
    private void end(Reading reading, List<EventGroup> groups) {
        if (reading == of) {
            found = groups;
            List<Consumer<List<EventGroup>>> asked = List.copyOf(waiting);
            waiting.clear();
            asked.forEach(then -> then.accept(groups));
        }
    }

    /** Ends what runs. */
    void stop() {
        if (running != null) {
            running.cancel(true);
            running = null;
        }
        of = null;
        found = null;
        waiting.clear();
    }
}
