package org.crossquote.app.note.correction;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.crossquote.annotation.Annotation;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NoteChange;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.fault.Faults;
import org.crossquote.reading.Reading;
import org.crossquote.reading.correction.ReadingCorrector;
import org.crossquote.reading.correction.ReadingCorrector.LinkSearch;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/** Puts what was found right by the reader's corrections, anew whenever either of them changes. FX thread only; the work is done elsewhere. */
final class CorrectedReading {
    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final Executor background;
    private final Executor fx;
    private final Supplier<ReadingCorrector> corrector;
    private @Nullable Reading lastFound;
    private List<Annotation> last = List.of();
    private final LinkSearch links;
    private final Consumer<String> onFailed;
    private @Nullable Future<?> running;

    /** Counts what was begun and called off. */
    private int generation;

    /**
     * @param corrector made when it is first needed, in the background
     * @param links finds the links of what only the reader calls a quotation
     * @param onFailed hears in a sentence that corrections could not be applied
     */
    CorrectedReading(
            NotesViewModel notes,
            ReaderModel reader,
            Executor background,
            Executor fx,
            Supplier<ReadingCorrector> corrector,
            LinkSearch links,
            Consumer<String> onFailed) {
        this.notes = notes;
        this.reader = reader;
        this.background = background;
        this.fx = fx;
        this.corrector = corrector;
        this.links = links;
        this.onFailed = onFailed;
        notes.book().onChange(this::follow);
        reader.foundProperty().addListener((value, before, now) -> update());
    }

    /** A key typed into a note must not make anybody look through all of them. */
    private void follow(NoteChange change) {
        if (change.whole()
                || change.steps().stream()
                        .flatMap(NoteChange.Step::sides)
                        .anyMatch(n -> !n.annotation().corrections().isEmpty())) {
            update();
        }
    }

    private void update() {
        NoteSession session = notes.session();
        List<Annotation> corrections = session == null
                ? List.of()
                : notes.live().stream()
                        .map(PlacedNote::annotation)
                        .filter(a -> !a.corrections().isEmpty())
                        .toList();
        Reading found = reader.foundProperty().get();
        boolean nothingNew = found == lastFound && corrections.equals(last);
        boolean nothingToDo = corrections.isEmpty() && (last.isEmpty() || found != lastFound);
        lastFound = found;
        last = corrections;
        if (nothingNew) {
            return;
        }
        cancel();
        if (!nothingToDo && session != null) {
            int number = generation;
            FutureTask<?> work = new FutureTask<>(() -> correct(found, corrections, session, number), null);
            running = work;
            background.execute(work);
        }
    }

    /** Nobody waits any more for what was begun: a search for links would go on for long. */
    private void cancel() {
        generation++;
        if (running != null) {
            running.cancel(true);
            running = null;
        }
    }

    private void correct(Reading found, List<Annotation> corrections, NoteSession session, int number) {
        try {
            Map<String, Article> articles = session.articlesByKey();
            Reading right = corrector.get().apply(found, corrections, articles);
            fx.execute(() -> show(right, found, number));
            // Where else the reader's own quotations stand takes longer to find, and comes after the correction itself.
            Reading linked = corrector.get().apply(found, corrections, articles, links);
            if (!linked.allLinks().equals(right.allLinks())) {
                fx.execute(() -> show(linked, found, number));
            }
        } catch (CancellationException e) {
            // Something newer was begun, or the window closes: nobody is there to see it.
        } catch (Throwable e) { // nobody reads the task
            Faults.log(e);
            fx.execute(() -> failed(e, number));
        }
    }

    private void failed(Throwable why, int number) {
        if (number == generation) {
            onFailed.accept("Your corrections could not be applied in full (" + why
                    + "). They are kept in the notes; the articles can be read without them.");
        }
    }

    private void show(Reading right, Reading found, int number) {
        if (number == generation && found == reader.foundProperty().get()) {
            reader.corrected(right);
        }
    }
}
