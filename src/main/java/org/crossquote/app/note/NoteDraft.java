package org.crossquote.app.note;

import java.util.List;
import java.util.Optional;
import org.crossquote.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A note while it is written. What is typed goes into the notes step by step, and so to disk; only its end is a step
 * that can be undone. Words that somebody else gave the same note meanwhile are kept beside it.
 */
final class NoteDraft {
    private final NotesModel model;
    private final @Nullable Annotation before;
    private final Annotation start;
    private String text;
    private List<String> tags;
    private String storedText;
    private List<String> storedTags;
    private Runnable onEnd = () -> {};

    /**
     * @param start the annotation that is written on
     * @param isNew whether it is not among the notes yet
     */
    NoteDraft(NotesModel model, Annotation start, boolean isNew) {
        this.model = model;
        this.start = start;
        before = isNew ? null : start;
        text = start.note();
        tags = start.tags();
        storedText = text;
        storedTags = tags;
    }

    /** @param listener hears that nothing more can be written */
    void onEnd(Runnable listener) {
        onEnd = listener;
    }

    /** The annotation's id. */
    String id() {
        return start.id();
    }

    /** The annotation as it is now. */
    Annotation annotation() {
        return model.find(id()).map(PlacedNote::annotation).orElse(start);
    }

    /** The words as they are now. */
    void write(String words) {
        text = words;
    }

    /** The tags as they are now. */
    void tag(List<String> names) {
        tags = List.copyOf(names);
    }

    /** Puts it into the notes. */
    void store() {
        if (text.equals(storedText) && tags.equals(storedTags)) {
            return;
        }
        Optional<Annotation> now = model.find(id()).map(PlacedNote::annotation);
        now.filter(a -> !a.note().equals(storedText) && !a.note().isBlank()).ifPresent(this::keepApart);
        model.edits().write(written(now.orElse(start)));
        storedText = text;
        storedTags = tags;
    }

    private void keepApart(Annotation theirs) {
        model.edits().write(theirs.withId(Annotation.newId()));
    }

    private Annotation written(Annotation on) {
        var now = model.edits().clock().instant();
        return on.withNote(text, now).withTags(tags, now);
    }

    /** Puts the last of it into the notes. A new note on which nothing was written goes again. */
    void finish() {
        onEnd.run();
        store();
        model.find(id()).map(PlacedNote::annotation).ifPresent(this::finish);
    }

    private void finish(Annotation now) {
        boolean empty = text.isBlank() && tags.isEmpty();
        if (before == null && empty) {
            model.edits().forget(id());
        } else if (before == null || !now.saysTheSameAs(before)) {
            model.edits().finish("Write note", before, now);
        }
    }
}
