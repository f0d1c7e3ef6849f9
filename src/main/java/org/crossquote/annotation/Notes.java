package org.crossquote.annotation;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of the open collection, as they are now. The window changes them, the store merges into them what others
 * wrote; every method may be called from any thread. Listeners are called in the thread of the change, after it.
 */
public final class Notes {
    private static final int TRIES = 3;

    private final Map<String, Annotation> annotations;
    private final Map<String, Instant> deleted;
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();
    private long revision;

    /** Starts with what was read. */
    public Notes(NoteSet start) {
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
    public synchronized NoteSet snapshot() {
        return new NoteSet(annotations, deleted);
    }

    /** A number that is another one after every change. */
    public synchronized long revision() {
        return revision;
    }

    /** Calls {@code listener} with the ids of what changed, from now on. */
    public void onChange(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    /** Adds an annotation, or puts it in the place of the one with its id. */
    public void put(Annotation annotation) {
        change(Map.of(annotation.id(), Optional.of(annotation)), annotation.modified());
    }

    /**
     * Changes several at once; the listeners hear of it once.
     *
     * @param wanted by id the annotation as it is to be; empty to delete it for good, which does nothing where there is none
     * @param now when those that are deleted go
     */
    public void change(Map<String, Optional<Annotation>> wanted, Instant now) {
        Set<String> changed = new LinkedHashSet<>();
        synchronized (this) {
            wanted.forEach((id, annotation) -> {
                if (annotation.map(this::putIn).orElseGet(() -> takeOut(id, now))) {
                    changed.add(id);
                }
            });
            revision += changed.size();
        }
        tell(changed);
    }

    private boolean putIn(Annotation annotation) {
        Instant deletion = deleted.remove(annotation.id());
        annotations.put(annotation.id(), deletion == null ? annotation : laterThan(deletion, annotation));
        return true;
    }

    private boolean takeOut(String id, Instant now) {
        Annotation old = annotations.remove(id);
        if (old != null) {
            deleted.put(id, old.touched(now).modified());
        }
        return old != null;
    }

    /** What was deleted and comes back must be later than its deletion, or the next merge would take it away again. */
    private static Annotation laterThan(Instant deletion, Annotation annotation) {
        return annotation.modified().isAfter(deletion) ? annotation : annotation.touched(deletion.plusNanos(1000));
    }

    /** Deletes one for good; nothing happens when there is none of that id. */
    public void delete(String id, Instant now) {
        change(Map.of(id, Optional.empty()), now);
    }

    /** Takes in annotations of another file: by id, the later change stands, and no words are lost. */
    public void merge(List<Annotation> others) {
        Map<String, Annotation> theirs = new LinkedHashMap<>();
        others.forEach(a -> theirs.put(a.id(), a));
        absorb(NoteSet.EMPTY, new NoteSet(theirs, Map.of()));
    }

    /**
     * Takes in a set that was merged from an earlier moment of these notes; what was changed here since then stays.
     *
     * @param moment the earlier moment
     * @param merged what became of it
     */
    public void absorb(NoteSet moment, NoteSet merged) {
        for (int tries = 0; tries < TRIES; tries++) {
            long seen;
            NoteSet before;
            synchronized (this) {
                seen = revision;
                before = snapshot();
            }
            // Merging thousands takes its time, and who types meanwhile must not wait for it.
            NoteSet after = NoteMerge.merge(moment, before, merged);
            if (take(before, after, seen)) {
                return;
            }
        }
        synchronized (this) {
            NoteSet before = snapshot();
            take(before, NoteMerge.merge(moment, before, merged), revision);
        }
    }

    /** Takes a set in place of the one that was seen at a revision; gives false when something was changed since. */
    private boolean take(NoteSet before, NoteSet after, long seen) {
        Set<String> changed = difference(before, after);
        synchronized (this) {
            if (revision != seen) {
                return false;
            }
            if (changed.isEmpty() && before.deleted().equals(after.deleted())) {
                return true;
            }
            revision++;
            annotations.clear();
            annotations.putAll(after.annotations());
            deleted.clear();
            deleted.putAll(after.deleted());
        }
        tell(changed);
        return true;
    }

    private static Set<String> difference(NoteSet before, NoteSet after) {
        Set<String> ids = new HashSet<>(before.annotations().keySet());
        ids.addAll(after.annotations().keySet());
        ids.removeIf(
                id -> same(before.annotations().get(id), after.annotations().get(id)));
        return ids;
    }

    private static boolean same(@Nullable Annotation a, @Nullable Annotation b) {
        return Objects.equals(a, b);
    }

    private void tell(Set<String> ids) {
        if (!ids.isEmpty()) {
            listeners.forEach(l -> l.accept(ids));
        }
    }
}
