package org.crossquote.app.note.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Change;
import org.crossquote.annotation.NoteMerge;
import org.jspecify.annotations.Nullable;

/**
 * A note while it is written. What is typed goes into the notes step by step, and so to disk; only its end is a step
 * that can be undone. Words that somebody else gave the same note meanwhile are kept beside it.
 */
public final class NoteDraft {
    private final NotesViewModel model;

    /** The annotation as it was when the step that can be undone began. */
    private Annotation start;

    /** What there is when the draft is taken back; null for nothing. */
    private @Nullable Annotation before;

    /** The annotation as it was last put into the notes, as far as this draft knows; null while it is not among them. */
    private @Nullable Annotation last;

    private String text;
    private List<String> tags;
    private String storedText;
    private List<String> storedTags;
    private Runnable onEnd = () -> {};

    /**
     * @param start the annotation that is written on
     * @param isNew whether it is not among the notes yet
     */
    public NoteDraft(NotesViewModel model, Annotation start, boolean isNew) {
        this.model = model;
        this.start = start;
        before = isNew ? null : start;
        last = before;
        text = start.note();
        tags = start.tags();
        storedText = text;
        storedTags = tags;
    }

    /** @param listener hears that nothing more can be written */
    public void onEnd(Runnable listener) {
        onEnd = listener;
    }

    /** The annotation's id. */
    public String id() {
        return start.id();
    }

    /** The annotation as it is now. */
    public Annotation annotation() {
        return model.find(id()).map(PlacedNote::annotation).orElse(start);
    }

    /** The words as they are now. */
    public void write(String words) {
        text = words;
    }

    /** The tags as they are now. */
    public void tag(List<String> names) {
        tags = List.copyOf(names);
    }

    /** Puts it into the notes. */
    void store() {
        if (text.equals(storedText) && tags.equals(storedTags)) {
            return;
        }
        model.edits().write(this::plan).stream()
                .filter(change -> change.id().equals(id()))
                .forEach(this::follow);
        storedText = text;
        storedTags = tags;
    }

    /** What is written goes onto the annotation as it is at that moment, which the window may not show yet. */
    private Map<String, Optional<Annotation>> plan(Map<String, Annotation> now) {
        Annotation there = now.get(id());
        Map<String, Optional<Annotation>> wanted = new LinkedHashMap<>();
        wanted.put(id(), Optional.of(written(there)));
        if (there != null && wouldLoseWords(there)) {
            Annotation apart = NoteMerge.apart(there, Annotation.newId());
            wanted.put(apart.id(), Optional.of(apart));
        }
        return wanted;
    }

    private boolean wouldLoseWords(Annotation there) {
        String theirs = there.note();
        return !text.equals(storedText) && !theirs.equals(storedText) && !theirs.isBlank() && !text.contains(theirs);
    }

    private Annotation written(@Nullable Annotation there) {
        Instant now = model.edits().clock().instant();
        if (there == null) {
            return start.withNote(text, now).withTags(tags, now);
        }
        Annotation worded = text.equals(storedText) ? there : there.withNote(text, now);
        return tags.equals(storedTags) ? worded : worded.withTags(withTheirs(there.tags()), now);
    }

    /** The tags as they are here, with those that somebody else has added meanwhile. */
    private List<String> withTheirs(List<String> there) {
        return Stream.concat(tags.stream(), there.stream().filter(tag -> !storedTags.contains(tag)))
                .distinct()
                .toList();
    }

    private void follow(Change change) {
        Annotation there = change.before();
        if (there != null && (last == null || !there.modified().equals(last.modified()))) {
            before = withoutDraft(there);
        }
        last = change.after();
    }

    /** What somebody else made of the note, but without what was written here. */
    private Annotation withoutDraft(Annotation there) {
        Instant now = model.edits().clock().instant();
        Annotation worded = there.note().equals(storedText) ? there.withNote(start.note(), now) : there;
        return there.tags().equals(storedTags) ? worded.withTags(start.tags(), now) : worded;
    }

    /** Something else is about to be done to the notes: what was written before that is a step of its own, and what follows is another. */
    void endStep() {
        store();
        Annotation written = last;
        if (written != null) {
            record(written);
            start = written;
            before = written;
        }
    }

    /** Puts the last of it into the notes. A new note on which nothing was written goes again. */
    void finish() {
        onEnd.run();
        store();
        Annotation written = last;
        if (written != null && before == null && text.isBlank() && tags.isEmpty()) {
            model.edits().write(now -> goneAgain(now, written));
        } else if (written != null) {
            record(written);
        }
    }

    private void record(Annotation written) {
        if (written != start && (before == null || !written.saysTheSameAs(before))) {
            model.edits().record("Write note", new Change(id(), before, written));
        }
    }

    private static Map<String, Optional<Annotation>> goneAgain(Map<String, Annotation> now, Annotation written) {
        Annotation there = now.get(written.id());
        return there != null && there.saysTheSameAs(written) ? Map.of(written.id(), Optional.empty()) : Map.of();
    }
}
