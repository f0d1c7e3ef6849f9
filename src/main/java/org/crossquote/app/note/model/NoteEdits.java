package org.crossquote.app.note.model;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Change;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.EditHistory;
import org.crossquote.annotation.EditLog;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Everything that the reader can do to notes. All of it can be undone. Does nothing while no notes are open. FX thread only. */
public final class NoteEdits {
    private static final MessageFile MESSAGES = MessageFile.beside(NoteEdits.class);

    private final NotesViewModel model;
    private final Clock clock;
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private @Nullable NoteSession session;
    private @Nullable EditLog log;
    private final Map<Path, EditHistory> histories = new HashMap<>();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private @Nullable NoteDraft draft;

    NoteEdits(NotesViewModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    /** Goes on with other notes, null for none. What was done in notes that were open before can still be undone. */
    void begin(@Nullable NoteSession fresh) {
        session = fresh;
        log = fresh == null
                ? null
                : new EditLog(histories.computeIfAbsent(fresh.file(), file -> new EditHistory()), fresh.notes(), clock);
        showNames();
    }

    /** @param fresh what is being written; null for nothing */
    public void setDraft(@Nullable NoteDraft fresh) {
        finishDraft();
        draft = fresh;
        writing.set(fresh != null);
    }

    /** Whether a note is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** Puts what is being written into the notes. */
    public void storeDraft() {
        if (draft != null) {
            draft.store();
        }
    }

    /** Ends what is being written. */
    public void finishDraft() {
        NoteDraft ending = draft;
        draft = null;
        if (ending != null) {
            ending.finish();
        }
        writing.set(false);
    }

    /** A new annotation on some words; it is not among the notes yet. */
    public Optional<Annotation> fresh(String article, Span span, Motivation why) {
        return Optional.ofNullable(session).map(s -> fresh(s.target(article, span), why));
    }

    /** A new annotation on a whole article. */
    public Optional<Annotation> fresh(String article) {
        return Optional.ofNullable(session).map(s -> fresh(s.target(article), Motivation.COMMENTING));
    }

    /** A new annotation on the collection. */
    public Optional<Annotation> freshOnAll() {
        return Optional.ofNullable(session).map(s -> fresh(s.everything(), Motivation.COMMENTING));
    }

    private Annotation fresh(Target target, Motivation why) {
        return Annotation.create(why, List.of(target), clock.instant());
    }

    /** Adds an annotation that was made just now. The name is what the reader calls it, for the menu. */
    public void add(String name, Annotation fresh) {
        perform(l -> l.add(name, fresh));
    }

    /** The same, and withdraws others, given by their ids, whose place it takes, as one step. */
    public void addInPlaceOf(List<String> replaced, String name, Annotation fresh) {
        perform(l -> l.addInPlaceOf(replaced, name, fresh));
    }

    /** Withdraws corrections: they go without a trace, but for those on which the reader wrote something, which go into the trash. */
    public void withdraw(String name, List<String> ids) {
        perform(l -> l.withdraw(name, ids));
    }

    private void perform(Consumer<EditLog> edit) {
        EditLog now = log;
        // What is only read must not be changed, because it would be lost.
        if (now != null && session != null && !(session.state() instanceof SaveState.ReadOnly)) {
            edit.accept(now);
            showNames();
        }
    }

    private void change(String name, String id, UnaryOperator<Annotation> how) {
        if (draft != null) {
            draft.endStep();
        }
        perform(l -> l.change(name, id, how));
    }

    /** Marks some words, or gives their mark another colour when exactly they are marked. Gives the annotation's id. */
    public Optional<String> highlight(String article, Span span, NoteColour colour) {
        Optional<PlacedNote> same = at(article, span);
        if (same.isPresent()) {
            recolour(same.get().id(), colour);
            return same.map(PlacedNote::id);
        }
        Optional<Annotation> fresh = fresh(article, span, Motivation.HIGHLIGHTING)
                .map(a -> a.withHighlight(colour.highlight(), clock.instant()));
        fresh.ifPresent(a -> add(MESSAGES.text("edit.mark"), a));
        return fresh.map(Annotation::id);
    }

    /** The note on exactly these words. */
    public Optional<PlacedNote> at(String article, Span span) {
        return model.live().stream()
                .filter(n -> n.isExactlyAt(article, span)
                        && n.annotation().corrections().isEmpty())
                .findFirst();
    }

    /** Gives a mark another colour. */
    public void recolour(String id, NoteColour colour) {
        change(MESSAGES.text("edit.colour"), id, a -> a.withHighlight(colour.highlight(), clock.instant()));
    }

    /** Replaces what a correction says. */
    public void correct(String name, String id, Correction correction) {
        change(name, id, a -> a.withCorrection(correction, clock.instant()));
    }

    /** Puts a note into the trash. */
    public void trash(String id) {
        change(MESSAGES.text("edit.delete"), id, a -> a.withTrashed(true, clock.instant()));
    }

    /** Takes a note out of the trash. */
    public void restore(String id) {
        change(MESSAGES.text("edit.restore"), id, a -> a.withTrashed(false, clock.instant()));
    }

    /** Deletes what lies in the trash for good, as far as it is what the window shows. */
    public void deleteForGood(List<String> ids) {
        List<Annotation> seen = ids.stream()
                .flatMap(id -> model.find(id).stream())
                .map(PlacedNote::annotation)
                .toList();
        perform(l -> l.delete(MESSAGES.text("edit.delete-for-good"), seen));
    }

    /** Lets a note begin and end elsewhere. */
    public void changeExtent(String id, String article, Span span) {
        move(MESSAGES.text("edit.extent"), id, article, span, false);
    }

    /** Puts a note whose place is lost on these words. */
    public void placeByHand(String id, String article, Span span) {
        move(MESSAGES.text("edit.place"), id, article, span, true);
    }

    private void move(String name, String id, String article, Span span, boolean lost) {
        NoteSession now = session;
        if (now != null && span.length() > 0) {
            change(name, id, a -> a.moved(now.target(article, span), lost, clock.instant()));
        }
    }

    /** Changes notes without a step to undo: words that are still being written. Gives what was changed. */
    List<Change> write(CurrentAnnotations.Plan plan) {
        NoteSession now = session;
        return now == null || now.openedAs() instanceof OpenedAs.ReadOnly
                ? List.of()
                : now.notes().change(plan, clock.instant());
    }

    /** Ends what was written step by step; from then on it can be undone at one stroke. */
    void record(String name, Change whole) {
        perform(l -> l.record(name, whole));
    }

    /** What edits the open notes, for work in other threads; {@link #showNames} is to be called when it is done. */
    public Optional<EditLog> log() {
        return Optional.ofNullable(log);
    }

    /** Takes back the last edit. Gives the ids of what changed. */
    public List<String> undo() {
        return step(EditLog::undo);
    }

    /** Does the last edit again that was taken back. Gives the ids of what changed. */
    public List<String> redo() {
        return step(EditLog::redo);
    }

    private List<String> step(Function<EditLog, List<String>> how) {
        finishDraft();
        List<String> changed = log == null ? List.of() : how.apply(log);
        showNames();
        return changed;
    }

    /** Says anew what could be taken back. */
    public void showNames() {
        undoName.set(Optional.ofNullable(log).flatMap(EditLog::nextUndo).orElse(""));
        redoName.set(Optional.ofNullable(log).flatMap(EditLog::nextRedo).orElse(""));
    }

    /** What undoing would take back; empty for nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What redoing would do; empty for nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    public Clock clock() {
        return clock;
    }
}
