package org.crossquote.app.time;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    private final UnaryOperator<List<DateMention>> corrected;
    private final ReadOnlyObjectWrapper<TimeRows> rows;
    private @Nullable Found found;
    private @Nullable FutureTask<?> running;
    private int generation;

    /**
     * @param finder gives the dates of a collection; runs in the background
     * @param corrected puts those right that the reader knows better; quick
     */
    TimeViewModel(
            ReaderModel reader,
            Function<ArticleCollection, List<DateMention>> finder,
            UnaryOperator<List<DateMention>> corrected) {
        this.reader = reader;
        this.finder = finder;
        this.corrected = corrected;
        rows = new ReadOnlyObjectWrapper<>(TimeRows.unread(TimeRows.State.LOOKING));
    }

    /** What the articles say, before the reader put anything right. */
    private record Found(ArticleCollection collection, List<DateMention> dates) {
        TimeRows rows(UnaryOperator<List<DateMention>> corrected) {
            return TimeRows.of(collection, corrected.apply(dates));
        }
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
        found = null;
        rows.set(TimeRows.unread(TimeRows.State.LOOKING));
        int number = generation;
        FutureTask<?> task = new FutureTask<>(() -> find(collection, number, work), null);
        running = task;
        work.background().execute(task);
    }

    private void find(ArticleCollection collection, int number, Work work) {
        try {
            Found fresh = new Found(collection, finder.apply(collection));
            TimeRows ready = fresh.rows(corrected);
            work.fx().execute(() -> end(number, fresh, ready));
        } catch (CancellationException e) {
            // Something newer was begun, or the window closes: nobody is there to see it.
        } catch (Throwable e) { // nobody reads the task
            Faults.log(e);
            work.fx().execute(() -> end(number, null, TimeRows.unread(TimeRows.State.FAILED)));
        }
    }

    private void end(int number, @Nullable Found fresh, TimeRows ready) {
        if (number == generation) {
            running = null;
            found = fresh;
            rows.set(ready);
        }
    }

    /** Shows what the reader put right since. */
    void correct() {
        Found known = found;
        if (known != null) {
            rows.set(known.rows(corrected));
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
