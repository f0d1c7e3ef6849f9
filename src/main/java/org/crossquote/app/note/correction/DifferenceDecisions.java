package org.crossquote.app.note.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.crossquote.annotation.Annotation;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NoteChange;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.difference.Difference;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.correction.CorrectionMaker;
import org.crossquote.reading.correction.DifferenceDecision;
import org.crossquote.reading.correction.DifferenceDecision.Verdict;
import org.crossquote.reading.correction.QuotationPlace;
import org.crossquote.text.Span;

/** What the reader decided about differences, as corrections among the notes. FX thread only, but for what says otherwise. */
public final class DifferenceDecisions {
    private static final MessageFile MESSAGES = MessageFile.beside(DifferenceDecisions.class);

    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final ReadOnlyObjectWrapper<List<DifferenceDecision>> all = new ReadOnlyObjectWrapper<>(List.of());
    private volatile List<DifferenceDecision> latest = List.of();

    public DifferenceDecisions(NotesViewModel notes, ReaderModel reader) {
        this.notes = notes;
        this.reader = reader;
        notes.book().onChange(this::follow);
    }

    /** A key typed into a note must not make anybody look through all of them. */
    private void follow(NoteChange change) {
        if (change.whole()
                || change.steps().stream()
                        .flatMap(NoteChange.Step::sides)
                        .anyMatch(n -> !decisions(n).isEmpty())) {
            // Of two about one difference the later one stands.
            latest = notes.live().stream()
                    .sorted((x, y) ->
                            y.annotation().modified().compareTo(x.annotation().modified()))
                    .flatMap(n -> decisions(n).stream())
                    .toList();
            all.set(latest);
        }
    }

    private static List<DifferenceDecision> decisions(PlacedNote note) {
        List<QuotationPlace> places = new ArrayList<>();
        for (PlacedNote.Anchor place : note.places()) {
            Span span = place.span();
            if (span != null) {
                places.add(new QuotationPlace(place.article(), span));
            }
        }
        return places.size() != 2
                ? List.of()
                : note.annotation().corrections().stream()
                        .flatMap(c -> DifferenceDecision.of(note.id(), c, places.getFirst(), places.getLast()).stream())
                        .toList();
    }

    /** All decisions whose passages stand in the open articles, the latest first. */
    public ReadOnlyObjectProperty<List<DifferenceDecision>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** What was decided about a difference. */
    public Optional<Verdict> about(Difference difference) {
        return DifferenceDecision.about(difference, all.get());
    }

    /** Those of which the reader has not said that they are none. On any thread. */
    public List<Difference> remaining(List<Difference> found) {
        return DifferenceDecision.remaining(found, latest);
    }

    /** Whether decisions can be made now: the notes are open. */
    public ObservableValue<Boolean> possibleProperty() {
        return notes.stateProperty().map(NotesViewModel.State.Open.class::isInstance);
    }

    /** Decides about a difference, in place of what was decided before. Does nothing while no notes are open. */
    public void decide(Difference difference, Verdict verdict) {
        switch (verdict) {
            case A_IS_RIGHT -> put("edit.right-account", difference, m -> m.rightAccount(difference));
            case B_IS_RIGHT -> put("edit.right-account", difference, m -> m.rightAccount(difference.turned()));
            case NO_DIFFERENCE -> put("edit.no-difference", difference, m -> m.noDifference(difference));
        }
    }

    private void put(String name, Difference difference, Function<CorrectionMaker, Annotation> correction) {
        Optional.ofNullable(notes.session())
                .map(s -> s.corrections(
                        reader.foundProperty().get(), notes.edits().clock()))
                .map(correction)
                .ifPresent(made -> notes.edits().addInPlaceOf(decided(difference), MESSAGES.text(name), made));
    }

    /** Takes back whatever was decided about a difference; nothing of it is left to be cleared, and undoing brings it back. */
    public void takeBack(Difference difference) {
        notes.edits().withdraw(MESSAGES.text("edit.take-back"), decided(difference));
    }

    /** The ids of the notes that decide about a difference. */
    private List<String> decided(Difference difference) {
        return all.get().stream()
                .filter(d -> d.about(difference).isPresent())
                .map(DifferenceDecision::annotation)
                .distinct()
                .toList();
    }
}
