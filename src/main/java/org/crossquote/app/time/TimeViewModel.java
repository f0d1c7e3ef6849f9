package org.crossquote.app.time;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.feature.Work;
import org.crossquote.date.DateMention;
import org.crossquote.date.line.TimeRows;
import org.crossquote.fault.Faults;
import org.crossquote.text.ArticleCollection;
import org.jspecify.annotations.Nullable;

/** The dates of the open collection, looked for in the background whenever another one is opened. FX thread only. */
final class TimeViewModel {
    private final ReaderModel reader;
    private final Function<ArticleCollection, List<DateMention>> finder;
    private final ReadOnlyObjectWrapper<TimeRows> rows;
    private @Nullable FutureTask<?> running;
    private int generation;

    /** @param finder gives the dates of a collection; runs in the background */
    TimeViewModel(ReaderModel reader, Function<ArticleCollection, List<DateMention>> finder) {
        this.reader = reader;
        this.finder = finder;
        rows = new ReadOnlyObjectWrapper<>(TimeRows.unread(TimeRows.State.LOOKING));
    }

    /** Looks now, and from now on whenever another collection is there. */
    void follow(Work work) {
        reader.readingProperty().addListener((value, before, now) -> {
            if (!before.collection().equals(now.collection())) {
                look(now.collection(), work);
            }
        });
        look(reader.reading().collection(), work);
    }

    private void look(ArticleCollection collection, Work work) {
        stop();
        rows.set(TimeRows.unread(TimeRows.State.LOOKING));
        int number = generation;
        FutureTask<?> task = new FutureTask<>(() -> find(collection, number, work), null);
        running = task;
        work.background().execute(task);
    }

    private void find(ArticleCollection collection, int number, Work work) {
        try {
            TimeRows found = TimeRows.of(collection, finder.apply(collection));
            work.fx().execute(() -> end(number, found));
        } catch (CancellationException e) {
            // Something newer was begun, or the window closes: nobody is there to see it.
        } catch (Throwable e) { // nobody reads the task
            Faults.log(e);
            work.fx().execute(() -> end(number, TimeRows.unread(TimeRows.State.FAILED)));
        }
    }

    private void end(int number, TimeRows found) {
        if (number == generation) {
            running = null;
            rows.set(found);
        }
    }

    /** Ends what runs. */
    void stop() {
        generation++;
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }

    /** What was found, or how far the search is. */
    ReadOnlyObjectProperty<TimeRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What is open. */
    ReaderModel reader() {
        return reader;
    }
}
