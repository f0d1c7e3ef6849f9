package org.crossquote.annotation;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
        synchronized (this) {
            Instant deletion = deleted.remove(annotation.id());
            annotations.put(annotation.id(), deletion == null ? annotation : laterThan(deletion, annotation));
            revision++;
        }
        tell(Set.of(annotation.id()));
    }

    /** What was deleted and comes back must be later than its deletion, or the next merge would take it away again. */
    private static Annotation laterThan(Instant deletion, Annotation annotation) {
        return annotation.modified().isAfter(deletion) ? annotation : annotation.touched(deletion.plusNanos(1000));
    }

    /** Deletes one for good; nothing happens when there is none of that id. */
    public void delete(String id, Instant now) {
        synchronized (this) {
            Annotation old = annotations.remove(id);
            if (old == null) {
                return;
            }
            deleted.put(id, old.touched(now).modified());
            revision++;
        }
        tell(Set.of(id));
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
        Set<String> changed;
        synchronized (this) {
            NoteSet before = snapshot();
            NoteSet after = NoteMerge.merge(moment, before, merged);
            changed = difference(before, after);
            if (changed.isEmpty() && before.deleted().equals(after.deleted())) {
                return;
            }
            revision++;
            annotations.clear();
            annotations.putAll(after.annotations());
            deleted.clear();
            deleted.putAll(after.deleted());
        }
        tell(changed);
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
