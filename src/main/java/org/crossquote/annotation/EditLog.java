package org.crossquote.annotation;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the reader does to the open notes, to be undone and redone without limit. What somebody else has changed since is
 * left as it is: undoing takes back the reader's own doing only. Edits stand in the history in the order in which they
 * were made, in whatever thread; may be used by several.
 */
public final class EditLog {
    private final EditHistory history;
    private final CurrentAnnotations notes;
    private final Clock clock;

    /**
     * @param history what was done in the same file before; what is done now is added to it
     * @param notes what is edited
     * @param clock says when
     */
    public EditLog(EditHistory history, CurrentAnnotations notes, Clock clock) {
        this.history = history;
        this.notes = notes;
        this.clock = clock;
    }

    /** Adds one annotation that was made just now. */
    public void add(String name, Annotation fresh) {
        add(name, List.of(fresh));
    }

    /**
     * Adds several that were made just now, at one stroke.
     *
     * @param name what the reader would call it, for the menu
     * @param fresh the annotations
     */
    public void add(String name, List<Annotation> fresh) {
        Map<String, Optional<Annotation>> wanted = new LinkedHashMap<>();
        fresh.forEach(a -> wanted.put(a.id(), Optional.of(a)));
        perform(name, now -> wanted);
    }

    /**
     * Adds one that was made just now, and withdraws those whose place it takes, at one stroke.
     *
     * @param name what the reader would call it, for the menu
     * @param replaced the ids of the annotations whose place it takes
     */
    public void addInPlaceOf(List<String> replaced, String name, Annotation fresh) {
        perform(name, now -> {
            Map<String, Optional<Annotation>> wanted = withdrawn(replaced, now);
            wanted.put(fresh.id(), Optional.of(fresh));
            return wanted;
        });
    }

    /**
     * Withdraws corrections at one stroke: those that hold nothing else are deleted, the others, on which somebody wrote, go into the trash.
     *
     * @param name what the reader would call it, for the menu
     */
    public void withdraw(String name, List<String> ids) {
        perform(name, now -> withdrawn(ids, now));
    }

    private Map<String, Optional<Annotation>> withdrawn(List<String> ids, Map<String, Annotation> now) {
        Map<String, Optional<Annotation>> wanted = new LinkedHashMap<>();
        for (String id : ids) {
            Annotation there = now.get(id);
            if (there != null && !there.trashed()) {
                boolean alone = there.bodies().stream().allMatch(Correction.class::isInstance);
                wanted.put(id, alone ? Optional.empty() : Optional.of(there.withTrashed(true, clock.instant())));
            }
        }
        return wanted;
    }

    /**
     * Changes an annotation as it is now, which may be another one than the window shows: what others wrote arrives there
     * a moment later. Nothing happens when there is none of that id.
     *
     * @param name what the reader would call it, for the menu
     * @param how quick, as for {@link CurrentAnnotations.Plan}
     */
    public void change(String name, String id, UnaryOperator<Annotation> how) {
        perform(name, now -> {
            Annotation there = now.get(id);
            return there == null ? Map.of() : Map.of(id, Optional.of(how.apply(there)));
        });
    }

    /**
     * Deletes some for good.
     *
     * @param name what the reader would call it, for the menu
     * @param seen the annotations as the reader saw them; one that somebody has changed since stays
     */
    public void delete(String name, List<Annotation> seen) {
        perform(name, now -> {
            Map<String, Optional<Annotation>> wanted = new LinkedHashMap<>();
            seen.stream()
                    .filter(a -> isThatVersion(now.get(a.id()), a))
                    .forEach(a -> wanted.put(a.id(), Optional.empty()));
            return wanted;
        });
    }

    /** Where it was found is no change. */
    private static boolean isThatVersion(@Nullable Annotation now, Annotation seen) {
        return now != null && now.modified().equals(seen.modified());
    }

    private void perform(String name, CurrentAnnotations.Plan plan) {
        notes.change(plan, clock.instant(), changes -> history.push(name, changes));
    }

    /**
     * Takes in annotations of another file, by id and without loss. Takes its time with thousands.
     *
     * @param name what the reader would call it, for the menu
     * @return what it changed
     */
    public List<Change> merge(String name, List<Annotation> others) {
        return notes.merge(others, changes -> history.push(name, changes));
    }

    /**
     * Takes note of a change that was made step by step, such as words that were written and saved while they were
     * typed: it is undone at one stroke.
     *
     * @param name what the reader would call it, for the menu
     * @param whole from before the first step to the last
     */
    public void record(String name, Change whole) {
        history.push(name, List.of(whole));
    }

    /** The name of what {@link #undo} would take back. */
    public Optional<String> nextUndo() {
        return history.nextUndo();
    }

    /** The name of what {@link #redo} would do again. */
    public Optional<String> nextRedo() {
        return history.nextRedo();
    }

    /**
     * Takes back the last edit that is not taken back yet.
     *
     * @return the ids that it changed; fewer than the edit's where others have changed some since, and none when nothing is left
     */
    public List<String> undo() {
        return history.takeBack()
                .map(edit -> replace(edit.changes().reversed(), Change::after, Change::before))
                .orElse(List.of());
    }

    /** Does the last edit again that was taken back; gives what {@link #undo} gives. */
    public List<String> redo() {
        return history.doAgain()
                .map(edit -> replace(edit.changes(), Change::before, Change::after))
                .orElse(List.of());
    }

    private List<String> replace(
            List<Change> changes,
            Function<Change, @Nullable Annotation> from,
            Function<Change, @Nullable Annotation> to) {
        CurrentAnnotations.Plan plan = present -> {
            Map<String, Optional<Annotation>> wanted = new LinkedHashMap<>();
            changes.stream()
                    .filter(c -> isStill(present.get(c.id()), from.apply(c)))
                    .forEach(c -> wanted.put(
                            c.id(), Optional.ofNullable(to.apply(c)).map(a -> laterThan(present.get(c.id()), a))));
            return wanted;
        };
        return notes.change(plan, clock.instant()).stream().map(Change::id).toList();
    }

    private static boolean isStill(@Nullable Annotation now, @Nullable Annotation expected) {
        return now == null ? expected == null : expected != null && now.saysTheSameAs(expected);
    }

    /** Taking back is a change too: it must win over what it takes back, on every computer. */
    private Annotation laterThan(@Nullable Annotation now, Annotation to) {
        if (now == null) {
            return to;
        }
        Instant time = clock.instant();
        return to.touched(time.isAfter(now.modified()) ? time : now.modified().plusNanos(1000));
    }
}
