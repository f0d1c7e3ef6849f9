package org.crossquote.annotation;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of the open collection, as they are now. The window changes them, the store merges into them what others
 * wrote; every method may be called from any thread. Listeners are called in the thread of the change, after it.
 */
public final class CurrentAnnotations {
    private static final int TRIES = 3;

    private final Map<String, Annotation> annotations;
    private final Map<String, Instant> deleted;
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
    private long revision;

    /** Starts with what was read. */
    public CurrentAnnotations(AnnotationSnapshot start) {
        annotations = new LinkedHashMap<>(start.annotations());
        deleted = new LinkedHashMap<>(start.deleted());
    }

    /** All annotations, those in the trash too, in the order in which they were made. */
    public synchronized List<Annotation> all() {
        return List.copyOf(annotations.values());
    }

    /** One annotation. */
    public synchronized Optional<Annotation> find(String id) {
        return Optional.ofNullable(annotations.get(id));
    }

    /** All as they are at this moment. */
    public synchronized AnnotationSnapshot snapshot() {
        return new AnnotationSnapshot(annotations, deleted);
    }

    /** A number that is another one after every change. */
    public synchronized long revision() {
        return revision;
    }

    /** Calls {@code listener} with the ids of what changed, from now on. */
    public void onChange(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    /** Calls a listener no more. */
    public void removeListener(Consumer<Set<String>> listener) {
        listeners.remove(listener);
    }

    /** What is to become of some annotations. */
    @FunctionalInterface
    public interface Plan {
        /**
         * Called while nobody else can change the notes, so it must be quick.
         *
         * @param now all annotations by id as they are; not to be kept
         * @return by id the annotation as it is to be; empty to delete it for good, which does nothing where there is none
         */
        Map<String, Optional<Annotation>> on(Map<String, Annotation> now);
    }

    /** Adds an annotation, or puts it in the place of the one with its id. */
    public void put(Annotation annotation) {
        change(now -> Map.of(annotation.id(), Optional.of(annotation)), annotation.modified());
    }

    /** As {@link #change(Plan, Instant, Consumer)}, with nobody who takes note of it. */
    public List<Change> change(Plan plan, Instant now) {
        return change(plan, now, changes -> {});
    }

    /**
     * Changes several at once, made from what they are at that moment: nobody's change comes in between, and the listeners
     * hear of it once.
     *
     * @param plan says what is to be
     * @param now when those that are deleted go
     * @param witness takes note of what was changed, before anybody can change more; must be quick
     * @return what was changed
     */
    public List<Change> change(Plan plan, Instant now, Consumer<List<Change>> witness) {
        List<Change> changes;
        synchronized (this) {
            changes = plan.on(Collections.unmodifiableMap(annotations)).entrySet().stream()
                    .map(wanted -> changeTo(wanted.getKey(), wanted.getValue().orElse(null)))
                    .filter(change -> !Objects.equals(change.before(), change.after()))
                    .toList();
            changes.forEach(change -> apply(change, now));
            revision += changes.size();
            witness.accept(changes);
        }
        tell(changes);
        return changes;
    }

    private Change changeTo(String id, @Nullable Annotation wanted) {
        Instant deletion = deleted.get(id);
        Annotation after = wanted == null || deletion == null ? wanted : laterThan(deletion, wanted);
        return new Change(id, annotations.get(id), after);
    }

    private void apply(Change change, Instant now) {
        Annotation before = change.before();
        Annotation after = change.after();
        if (after != null) {
            deleted.remove(change.id());
            annotations.put(change.id(), after);
        } else if (before != null) {
            annotations.remove(change.id());
            deleted.put(change.id(), before.touched(now).modified());
        }
    }

    /** What was deleted and comes back must be later than its deletion, or the next merge would take it away again. */
    private static Annotation laterThan(Instant deletion, Annotation annotation) {
        return annotation.modified().isAfter(deletion) ? annotation : annotation.touched(deletion.plusNanos(1000));
    }

    /** Deletes one for good; nothing happens when there is none of that id. */
    public void delete(String id, Instant now) {
        change(present -> Map.of(id, Optional.empty()), now);
    }

    /** As {@link #merge(List, Consumer)}, with nobody who takes note of it. */
    public List<Change> merge(List<Annotation> others) {
        return merge(others, changes -> {});
    }

    /**
     * Takes in annotations of another file: by id, the later change stands, and no words are lost.
     *
     * @param witness takes note of what was changed, before anybody can change more; must be quick
     * @return what was changed, by this only
     */
    public List<Change> merge(List<Annotation> others, Consumer<List<Change>> witness) {
        Map<String, Annotation> theirs = new LinkedHashMap<>();
        others.forEach(a -> theirs.put(a.id(), a));
        return absorb(AnnotationSnapshot.EMPTY, new AnnotationSnapshot(theirs, Map.of()), witness);
    }

    /**
     * Takes in a set that was merged from an earlier moment of these notes; what was changed here since then stays.
     *
     * @param moment the earlier moment
     * @param merged what became of it
     */
    public void absorb(AnnotationSnapshot moment, AnnotationSnapshot merged) {
        absorb(moment, merged, changes -> {});
    }

    private List<Change> absorb(AnnotationSnapshot moment, AnnotationSnapshot merged, Consumer<List<Change>> witness) {
        for (int tries = 0; tries < TRIES; tries++) {
            long seen;
            AnnotationSnapshot before;
            synchronized (this) {
                seen = revision;
                before = snapshot();
            }
            // Merging thousands takes its time, and who types meanwhile must not wait for it.
            AnnotationSnapshot after = NoteMerge.merge(moment, before, merged);
            List<Change> changes = difference(before, after);
            if (take(after, changes, seen, witness)) {
                tell(changes);
                return changes;
            }
        }
        List<Change> changes;
        synchronized (this) {
            AnnotationSnapshot before = snapshot();
            AnnotationSnapshot after = NoteMerge.merge(moment, before, merged);
            changes = difference(before, after);
            take(after, changes, revision, witness);
        }
        tell(changes);
        return changes;
    }

    /** Takes a set in place of the one that was seen at a revision; gives false when something was changed since. */
    private synchronized boolean take(
            AnnotationSnapshot after, List<Change> changes, long seen, Consumer<List<Change>> witness) {
        if (revision != seen) {
            return false;
        }
        if (!changes.isEmpty() || !deleted.equals(after.deleted())) {
            revision++;
            annotations.clear();
            annotations.putAll(after.annotations());
            deleted.clear();
            deleted.putAll(after.deleted());
        }
        witness.accept(changes);
        return true;
    }

    private static List<Change> difference(AnnotationSnapshot before, AnnotationSnapshot after) {
        Set<String> ids = new LinkedHashSet<>(before.annotations().keySet());
        ids.addAll(after.annotations().keySet());
        return ids.stream()
                .map(id -> new Change(
                        id, before.annotations().get(id), after.annotations().get(id)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private void tell(List<Change> changes) {
        if (!changes.isEmpty()) {
            Set<String> ids = changes.stream().map(Change::id).collect(Collectors.toCollection(LinkedHashSet::new));
            listeners.forEach(l -> l.accept(ids));
        }
    }
}
