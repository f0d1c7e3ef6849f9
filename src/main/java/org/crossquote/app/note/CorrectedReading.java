package org.crossquote.app.note;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.crossquote.annotation.Annotation;
import org.crossquote.app.ReaderModel;
import org.crossquote.reading.Reading;
import org.crossquote.reading.correction.ReadingCorrector;
import org.crossquote.reading.correction.ReadingCorrector.LinkSearch;
import org.jspecify.annotations.Nullable;

/** Puts what was found right by the reader's corrections, anew whenever either of them changes. FX thread only; the work is done elsewhere. */
final class CorrectedReading {
    private final NotesModel notes;
    private final ReaderModel reader;
    private final Executor background;
    private final Executor fx;
    private final Supplier<ReadingCorrector> corrector;
    private @Nullable Reading lastFound;
    private List<Annotation> last = List.of();
    private final LinkSearch links = new RememberedLinks();

    /** Counts what was begun; written on the FX thread only. */
    private volatile int generation;

    /** @param corrector made when it is first needed, in the background */
    CorrectedReading(
            NotesModel notes,
            ReaderModel reader,
            Executor background,
            Executor fx,
            Supplier<ReadingCorrector> corrector) {
        this.notes = notes;
        this.reader = reader;
        this.background = background;
        this.fx = fx;
        this.corrector = corrector;
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
        if (nothingNew || nothingToDo || session == null) {
            return;
        }
        int number = generation + 1;
        generation = number;
        background.execute(() -> {
            Reading right = corrector.get().apply(found, corrections, session.articlesByKey());
            fx.execute(() -> show(right, found, number));
            // Where else the reader's own quotations stand takes longer to find, and comes after the correction itself.
            if (number == generation) {
                linked(found, corrections, session)
                        .filter(linked -> !linked.allLinks().equals(right.allLinks()))
                        .ifPresent(linked -> fx.execute(() -> show(linked, found, number)));
            }
        });
    }

    private Optional<Reading> linked(Reading found, List<Annotation> corrections, NoteSession session) {
        try {
            return Optional.of(corrector.get().apply(found, corrections, session.articlesByKey(), links));
        } catch (CancellationException e) {
            // The window closes: nobody is there to see it.
            return Optional.empty();
        }
    }

    private void show(Reading right, Reading found, int number) {
        if (number == generation && found == reader.foundProperty().get()) {
            reader.corrected(right);
        }
    }
}
