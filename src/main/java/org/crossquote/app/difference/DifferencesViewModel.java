package org.crossquote.app.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crossquote.app.Focus;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.feature.Work;
import org.crossquote.app.note.correction.DifferenceDecisions;
import org.crossquote.difference.Difference;
import org.crossquote.fault.Faults;
import org.crossquote.link.Passage;
import org.crossquote.reading.Reading;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** The differences of the open collection, looked for in the background whenever something else was found in it. FX thread only. */
public final class DifferencesViewModel {
    private final ReaderModel reader;
    private final BiFunction<Reading, Progress, List<Difference>> finder;
    private final DifferenceDecisions decisions;
    private final List<Runnable> listeners = new ArrayList<>();
    private final BooleanProperty dismissedShown = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Difference> chosen = new SimpleObjectProperty<>();
    private List<Difference> found = List.of();
    private final ReadOnlyObjectWrapper<List<Difference>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private @Nullable Work work;
    private @Nullable FutureTask<?> running;
    private int generation;

    /** How far the search is. */
    public enum State {
        /** Nothing has been looked for: the articles themselves are still being read. */
        WAITING,
        LOOKING,
        /** The reader has stopped the search. */
        STOPPED,
        DONE,
        FAILED
    }

    /**
     * @param reader what is open
     * @param finder gives the differences of a reading; runs in the background
     * @param decisions what the reader decided about them
     */
    public DifferencesViewModel(
            ReaderModel reader, BiFunction<Reading, Progress, List<Difference>> finder, DifferenceDecisions decisions) {
        this.reader = reader;
        this.finder = finder;
        this.decisions = decisions;
        decisions.allProperty().addListener((value, before, now) -> change());
        dismissedShown.addListener((value, before, now) -> change());
        state.addListener((value, before, now) -> change());
    }

    private void take(List<Difference> fresh) {
        found = List.copyOf(fresh);
        change();
    }

    private void change() {
        all.set(decisions.remaining(found));
        listeners.forEach(Runnable::run);
    }

    /** Has something run whenever other differences are there, or others are decided or shown. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Looks from now on, whenever another reading is there. */
    void follow(Work where) {
        work = where;
        reader.readingProperty().addListener((value, before, now) -> {
            if (!before.hasLinksOf(now) || !before.hasQuotationsOf(now)) {
                look(now);
            }
        });
        look(reader.reading());
    }

    private void look(Reading reading) {
        if (running != null) {
            running.cancel(true);
        }
        generation++;
        take(List.of());
        Work where = work;
        if (where == null || !reader.isRead()) {
            state.set(State.WAITING);
            return;
        }
        done.set(0);
        state.set(State.LOOKING);
        int number = generation;
        FutureTask<?> task = new FutureTask<>(() -> find(reading, number, where), null);
        running = task;
        where.background().execute(task);
    }

    private void find(Reading reading, int number, Work where) {
        try {
            Progress progress = Progress.to(part -> where.fx().execute(() -> tell(number, part)));
            List<Difference> fresh = finder.apply(reading, progress);
            where.fx().execute(() -> end(number, fresh, State.DONE));
        } catch (CancellationException e) {
            // Something newer was begun, or the window closes: nobody is there to see it.
        } catch (Throwable e) { // nobody reads the task
            Faults.log(e);
            where.fx().execute(() -> end(number, List.of(), State.FAILED));
        }
    }

    private void end(int number, List<Difference> fresh, State how) {
        if (number == generation) {
            running = null;
            take(fresh);
            state.set(how);
        }
    }

    private void tell(int number, double part) {
        if (number == generation) {
            done.set(part);
        }
    }

    /** Stops the search for a reader who does not want to wait; {@link #goOn} begins it again. */
    void halt() {
        if (state.get() == State.LOOKING) {
            stop();
            state.set(State.STOPPED);
        }
    }

    /** Looks again where the reader stopped it. */
    void goOn() {
        if (state.get() == State.STOPPED) {
            look(reader.reading());
        }
    }

    /** How much of the search is done, 0 to 1. */
    ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Ends what runs. */
    void stop() {
        generation++;
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }

    /** Those that are listed: with those of which the reader has said that they are none, when these are wanted. */
    List<Difference> listed() {
        return dismissedShown.get() ? found : all.get();
    }

    /** How many the reader has said to be none. */
    int dismissed() {
        return found.size() - all.get().size();
    }

    /** Whether those are listed of which the reader has said that they are none. */
    BooleanProperty dismissedShownProperty() {
        return dismissedShown;
    }

    /** The one that is chosen in the list, while that is in the window; null for none. */
    ObjectProperty<@Nullable Difference> chosenProperty() {
        return chosen;
    }

    /** What the reader decided. */
    DifferenceDecisions decisions() {
        return decisions;
    }

    /** All that were found, by place in the first article, without those of which the reader has said that they are none. */
    public ReadOnlyObjectProperty<List<Difference>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** How far the search is. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is open. */
    ReaderModel reader() {
        return reader;
    }

    /** Those of which one side stands in an article, each seen from there. */
    List<Difference> in(String article) {
        return all.get().stream()
                .filter(d -> d.joins(article))
                .map(d -> d.a().article().equals(article) ? d : d.turned())
                .toList();
    }

    /** Those of a passage, each seen from there. */
    List<Difference> of(Passage passage) {
        return in(passage.article()).stream()
                .filter(d -> touches(passage.span(), d.a().span())
                        || touches(passage.span(), d.pieceOfA().span()))
                .toList();
    }

    /**
     * The only difference of the passage that the reader looks at, or the only one between the two that are set against each other. Empty where
     * there are several.
     */
    Optional<Difference> lookedAt() {
        Focus focus = reader.focus();
        if (focus == null) {
            return Optional.empty();
        }
        Passage opposite = focus.opposite();
        List<Difference> here = of(focus.passage()).stream()
                .filter(d -> opposite == null || d.joins(opposite.article()))
                .toList();
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    /** The same difference, seen from the side whose column stands further left. */
    Difference fromTheLeft(Difference difference) {
        return place(difference.a()) <= place(difference.b()) ? difference : difference.turned();
    }

    private int place(Passage passage) {
        return reader.column(passage.article()).map(reader.columns()::indexOf).orElse(-1);
    }

    private static boolean touches(Span span, Span other) {
        return span.overlaps(other);
    }
}
