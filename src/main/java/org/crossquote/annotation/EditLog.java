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
import java.util.function.Function;
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
    private final Deque<Edit> done;
    private final Deque<Edit> undone;

    /**
     * @param notes what is edited
     * @param clock says when
     */
    public EditLog(Notes notes, Clock clock) {
        this(notes, clock, new ArrayDeque<>(), new ArrayDeque<>());
    }

    private EditLog(Notes notes, Clock clock, Deque<Edit> done, Deque<Edit> undone) {
        this.notes = notes;
        this.clock = clock;
        this.done = done;
        this.undone = undone;
    }

    /** The same log on the same notes when they have been opened again; this one is not to be used any more. */
    public EditLog on(Notes openedAgain) {
        return new EditLog(openedAgain, clock, done, undone);
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
        apply(Map.of(after.id(), Optional.of(after)));
        push(name, List.of(new Change(after.id(), before, after)));
    }

    private void perform(String name, Map<String, @Nullable Annotation> wanted) {
        List<Change> changes = new ArrayList<>();
        wanted.forEach((id, after) -> {
            Annotation before = notes.find(id).orElse(null);
            if (before != null || after != null) {
                changes.add(new Change(id, before, after));
            }
        });
        Map<String, Optional<Annotation>> applied = new LinkedHashMap<>();
        changes.forEach(c -> applied.put(c.id(), Optional.ofNullable(c.after())));
        apply(applied);
        push(name, changes);
    }

    /**
     * Takes note of what was changed at one stroke by others than this log, such as an import, so that it can be undone.
     *
     * @param name what the reader would call it, for the menu
     * @param before all annotations before it
     * @param after all annotations after it
     */
    public void record(String name, NoteSet before, NoteSet after) {
        List<Change> changes = new ArrayList<>();
        after.annotations().forEach((id, now) -> {
            Annotation old = before.annotations().get(id);
            if (old == null || !NoteMerge.sameVersion(old, now)) {
                changes.add(new Change(id, old, now));
            }
        });
        push(name, changes);
    }

    private void push(String name, List<Change> changes) {
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
        return replace(edit.changes().reversed(), Change::after, Change::before);
    }

    /** Does the last edit again that was taken back; gives what {@link #undo} gives. */
    public List<String> redo() {
        Edit edit = undone.poll();
        if (edit == null) {
            return List.of();
        }
        done.push(edit);
        return replace(edit.changes(), Change::before, Change::after);
    }

    private List<String> replace(
            List<Change> changes,
            Function<Change, @Nullable Annotation> from,
            Function<Change, @Nullable Annotation> to) {
        Map<String, Optional<Annotation>> wanted = new LinkedHashMap<>();
        for (Change change : changes) {
            Annotation expected = from.apply(change);
            Annotation next = to.apply(change);
            Annotation now = notes.find(change.id()).orElse(null);
            boolean untouched = now == null ? expected == null : expected != null && now.saysTheSameAs(expected);
            if (untouched) {
                wanted.put(change.id(), Optional.ofNullable(next == null || now == null ? next : laterThan(now, next)));
            }
        }
        apply(wanted);
        return List.copyOf(wanted.keySet());
    }

    /** Taking back is a change too: it must win over what it takes back, on every computer. */
    private Annotation laterThan(Annotation now, Annotation to) {
        Instant time = clock.instant();
        return to.touched(time.isAfter(now.modified()) ? time : now.modified().plusNanos(1000));
    }

    private void apply(Map<String, Optional<Annotation>> wanted) {
        notes.change(wanted, clock.instant());
    }
}
