package org.crossquote.annotation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the reader did in this session, across articles, to be undone and redone without limit. What somebody else
 * has changed since is left as it is: undoing takes back the reader's own doing only. Not for several threads at once.
 */
public final class EditLog {
    private record Change(
            String id,
            @Nullable Annotation before,
            @Nullable Annotation after) {}

    private record Edit(String name, List<Change> changes) {}

    private final Notes notes;
    private final Clock clock;
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();

    /**
     * @param notes what is edited
     * @param clock says when
     */
    public EditLog(Notes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** Adds or changes one annotation. */
    public void put(String name, Annotation annotation) {
        put(name, List.of(annotation));
    }

    /**
     * Adds or changes several at one stroke.
     *
     * @param name what the reader would call it, for the menu
     * @param changed the annotations as they are to be
     */
    public void put(String name, List<Annotation> changed) {
        Map<String, @Nullable Annotation> after = new LinkedHashMap<>();
        changed.forEach(a -> after.put(a.id(), a));
        perform(name, after);
    }

    /** Deletes some for good. Ids that are not there are left out. */
    public void delete(String name, List<String> ids) {
        Map<String, @Nullable Annotation> after = new LinkedHashMap<>();
        ids.forEach(id -> after.put(id, null));
        perform(name, after);
    }

    /**
     * Ends a change that was made step by step, such as words that were written and saved while they were typed: it
     * is undone at one stroke.
     *
     * @param name what the reader would call it, for the menu
     * @param before the annotation as it was before the first step, null when there was none
     * @param after as it is to be now
     */
    public void finish(String name, @Nullable Annotation before, Annotation after) {
        apply(after.id(), after);
        done.push(new Edit(name, List.of(new Change(after.id(), before, after))));
        undone.clear();
    }

    private void perform(String name, Map<String, @Nullable Annotation> wanted) {
        List<Change> changes = new ArrayList<>();
        wanted.forEach((id, after) -> {
            Annotation before = notes.find(id).orElse(null);
            if (before != null || after != null) {
                apply(id, after);
                changes.add(new Change(id, before, after));
            }
        });
        if (!changes.isEmpty()) {
            done.push(new Edit(name, changes));
            undone.clear();
        }
    }

    /** The name of what {@link #undo} would take back. */
    public Optional<String> nextUndo() {
        return Optional.ofNullable(done.peek()).map(Edit::name);
    }

    /** The name of what {@link #redo} would do again. */
    public Optional<String> nextRedo() {
        return Optional.ofNullable(undone.peek()).map(Edit::name);
    }

    /**
     * Takes back the last edit that is not taken back yet.
     *
     * @return the ids that it changed; fewer than the edit's where others have changed some since, and none when nothing is left
     */
    public List<String> undo() {
        Edit edit = done.poll();
        if (edit == null) {
            return List.of();
        }
        undone.push(edit);
        List<String> changed = new ArrayList<>();
        for (Change change : edit.changes().reversed()) {
            replace(change.id(), change.after(), change.before(), changed);
        }
        return changed;
    }

    /** Does the last edit again that was taken back; gives what {@link #undo} gives. */
    public List<String> redo() {
        Edit edit = undone.poll();
        if (edit == null) {
            return List.of();
        }
        done.push(edit);
        List<String> changed = new ArrayList<>();
        for (Change change : edit.changes()) {
            replace(change.id(), change.before(), change.after(), changed);
        }
        return changed;
    }

    private void replace(String id, @Nullable Annotation from, @Nullable Annotation to, List<String> changed) {
        Annotation now = notes.find(id).orElse(null);
        boolean untouched = now == null ? from == null : from != null && now.saysTheSameAs(from);
        if (untouched) {
            apply(id, to == null || now == null ? to : laterThan(now, to));
            changed.add(id);
        }
    }

    /** Taking back is a change too: it must win over what it takes back, on every computer. */
    private Annotation laterThan(Annotation now, Annotation to) {
        Instant time = clock.instant();
        return to.touched(time.isAfter(now.modified()) ? time : now.modified().plusNanos(1000));
    }

    private void apply(String id, @Nullable Annotation annotation) {
        if (annotation == null) {
            notes.delete(id, clock.instant());
        } else {
            notes.put(annotation);
        }
    }
}
