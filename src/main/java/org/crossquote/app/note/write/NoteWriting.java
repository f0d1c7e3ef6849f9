package org.crossquote.app.note.write;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Motivation;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.app.note.model.NoteDraft;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.link.Passage;
import org.crossquote.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Begins the writing of notes. Who begins one while the notes are still being opened types at once, and the note takes it over when
 * they are there. FX thread only.
 */
public final class NoteWriting {
    /** Where a note is written. */
    public interface Writer {
        /**
         * Opens it; what was typed since {@link #await} belongs to the draft.
         *
         * @param onTags whether the reader begins with the tags
         */
        void open(NoteDraft draft, boolean onTags);

        /**
         * Opens it for a note that cannot be made yet.
         *
         * @param onTags whether the reader begins with the tags
         */
        void await(boolean onTags);
    }

    private final NotesViewModel notes;
    private final NoteSelection selection;
    private final Supplier<NoteColour> colour;
    private final BooleanSupplier refused;
    private @Nullable Writer writer;
    private @Nullable Runnable waiting;

    /**
     * @param colour the colour that a new note has
     * @param refused says why no note can be made, and gives whether that is so
     */
    NoteWriting(NotesViewModel notes, NoteSelection selection, Supplier<NoteColour> colour, BooleanSupplier refused) {
        this.notes = notes;
        this.selection = selection;
        this.colour = colour;
        this.refused = refused;
        notes.stateProperty().addListener((value, before, now) -> goOn());
    }

    void setWriter(Writer place) {
        writer = place;
    }

    /** Whether a note can be begun; says why when not. */
    boolean isPossible() {
        return isOpening() || !refused.getAsBoolean();
    }

    private boolean isOpening() {
        return notes.stateProperty().get() instanceof NotesViewModel.State.Opening;
    }

    /** Writes on some words, or on the note that stands on exactly these. */
    void on(Passage passage, boolean onTags) {
        begin(() -> onWords(passage, onTags), () -> isThere(passage), onTags);
    }

    /** Writes on a whole article. */
    void onArticle(String article) {
        begin(
                () -> notes.edits().fresh(article).ifPresent(a -> write(a, true, false)),
                () -> open(article).isPresent(),
                false);
    }

    /** Writes on the whole collection. */
    void onCollection() {
        begin(() -> onAll(false), () -> true, false);
    }

    /** Writes on an annotation. */
    void on(Annotation annotation, boolean onTags) {
        write(annotation, false, onTags);
    }

    /**
     * What is begun first is not given up for another: what was typed is meant for it. When its place has gone meanwhile, because the files
     * were read again, what was typed is kept as a note on all articles.
     */
    private void begin(Runnable action, BooleanSupplier isThere, boolean onTags) {
        if (!isOpening()) {
            action.run();
            return;
        }
        if (waiting == null) {
            waiting = () -> {
                if (isThere.getAsBoolean()) {
                    action.run();
                } else {
                    onAll(onTags);
                }
            };
        }
        if (writer != null) {
            writer.await(onTags);
        }
    }

    private void goOn() {
        Runnable action = waiting;
        if (action != null
                && notes.stateProperty().get() instanceof NotesViewModel.State.Open
                && !refused.getAsBoolean()) {
            waiting = null;
            action.run();
        }
    }

    private void onWords(Passage passage, boolean onTags) {
        notes.edits()
                .at(passage.article(), passage.span())
                .ifPresentOrElse(n -> on(n.annotation(), onTags), () -> fresh(passage, onTags));
    }

    private boolean isThere(Passage passage) {
        return open(passage.article())
                .filter(a -> passage.span().end() <= a.text().length())
                .filter(a -> a.at(passage.span()).equals(passage.exact()))
                .isPresent();
    }

    private Optional<Article> open(String article) {
        NoteSession session = notes.session();
        return session == null ? Optional.empty() : session.collection().article(article);
    }

    private void fresh(Passage passage, boolean onTags) {
        notes.edits()
                .fresh(passage.article(), passage.span(), Motivation.COMMENTING)
                .map(a -> a.withHighlight(
                        colour.get().highlight(), notes.edits().clock().instant()))
                .ifPresent(a -> write(a, true, onTags));
    }

    private void onAll(boolean onTags) {
        notes.edits().freshOnAll().ifPresent(a -> write(a, true, onTags));
    }

    private void write(Annotation annotation, boolean isNew, boolean onTags) {
        selection.collapse();
        notes.chosenProperty().set(annotation.id());
        NoteDraft draft = new NoteDraft(notes, annotation, isNew);
        notes.edits().setDraft(draft);
        if (writer != null) {
            writer.open(draft, onTags);
        }
    }
}
