package org.crossquote.app.note.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.note.model.NoteChange;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.correction.CorrectedDates;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** The dates that the reader put right, as corrections among the notes. FX thread only, but for what says otherwise. */
public final class DateCorrections {
    private static final MessageFile MESSAGES = MessageFile.beside(DateCorrections.class);

    private final NotesViewModel notes;
    private final ReaderModel reader;
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile List<Annotation> latest = List.of();
    private volatile Map<String, Article> articles = Map.of();

    public DateCorrections(NotesViewModel notes, ReaderModel reader) {
        this.notes = notes;
        this.reader = reader;
        notes.book().onChange(this::follow);
    }

    private void follow(NoteChange change) {
        if (change.whole()
                || change.steps().stream().flatMap(NoteChange.Step::sides).anyMatch(DateCorrections::isOne)) {
            NoteSession session = notes.session();
            articles = session == null ? Map.of() : session.articlesByKey();
            latest = notes.live().stream()
                    .filter(DateCorrections::isOne)
                    .map(PlacedNote::annotation)
                    .toList();
            listeners.forEach(Runnable::run);
        }
    }

    private static boolean isOne(PlacedNote note) {
        return note.annotation().corrections().stream().anyMatch(Correction.OtherDate.class::isInstance);
    }

    /** Has something run whenever other dates are put right. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The dates as the reader has them. On any thread. */
    public List<DateMention> apply(List<DateMention> found) {
        return CorrectedDates.apply(found, latest, articles);
    }

    /** Whether a date can be put right now: the notes are open. */
    public boolean isPossible() {
        return notes.session() != null;
    }

    /** The words mean this time, in place of what was said before. Does nothing while no notes are open. */
    public void putRight(DateMention mention, DateValue right) {
        Optional.ofNullable(notes.session())
                .map(s -> s.corrections(
                        reader.foundProperty().get(), notes.edits().clock()))
                .map(maker -> maker.otherDate(mention, right))
                .ifPresent(made -> notes.edits().addInPlaceOf(about(mention), MESSAGES.text("edit.date"), made));
    }

    /** Takes back what the reader said of a date. */
    public void takeBack(DateMention mention) {
        notes.edits().withdraw(MESSAGES.text("edit.date"), about(mention));
    }

    private List<String> about(DateMention mention) {
        return notes.live().stream()
                .filter(DateCorrections::isOne)
                .filter(note -> note.places().stream().anyMatch(place -> isAt(place, mention)))
                .map(PlacedNote::id)
                .toList();
    }

    private static boolean isAt(PlacedNote.Anchor place, DateMention mention) {
        Span span = place.span();
        return span != null && place.article().equals(mention.article()) && span.overlaps(mention.span());
    }
}
