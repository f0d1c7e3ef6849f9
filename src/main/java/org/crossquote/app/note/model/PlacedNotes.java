package org.crossquote.app.note.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The notes of the open collection with their places, as the window shows them. Who shows them hears which ones changed:
 * with ten thousand notes a key that is typed must not cost more than with ten. FX thread only.
 */
public final class PlacedNotes {
    private final Map<String, PlacedNote> byId = new HashMap<>();
    private final List<PlacedNote> inOrder = new ArrayList<>();
    private final List<Consumer<NoteChange>> listeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<NoteCounts> counts = new ReadOnlyObjectWrapper<>(NoteCounts.NONE);
    private NoteTally tally = new NoteTally();
    private Comparator<PlacedNote> order = Comparator.comparing(PlacedNote::id);

    /**
     * Other notes in place of all.
     *
     * @param sorted the notes in their order
     * @param by that order; no two notes are equal in it
     */
    public void replaceAll(List<PlacedNote> sorted, Comparator<PlacedNote> by) {
        byId.clear();
        inOrder.clear();
        inOrder.addAll(sorted);
        order = by;
        tally = new NoteTally();
        sorted.forEach(note -> {
            byId.put(note.id(), note);
            tally.add(note);
        });
        tell(NoteChange.WHOLE);
    }

    /** Takes notes as they are now; those that are empty have gone. */
    public void take(Map<String, Optional<PlacedNote>> fresh) {
        List<NoteChange.Step> steps = new ArrayList<>();
        fresh.forEach((id, placed) -> {
            PlacedNote after = placed.orElse(null);
            PlacedNote before = after == null ? byId.remove(id) : byId.put(id, after);
            if (before != null) {
                tally.remove(before);
                inOrder.remove(Collections.binarySearch(inOrder, before, order));
            }
            if (after != null) {
                tally.add(after);
                inOrder.add(-Collections.binarySearch(inOrder, after, order) - 1, after);
            }
            if (before != null || after != null) {
                steps.add(new NoteChange.Step(before, after));
            }
        });
        if (!steps.isEmpty()) {
            tell(new NoteChange(false, steps));
        }
    }

    private void tell(NoteChange change) {
        counts.set(tally.counts());
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }

    /**
     * Listens to changes.
     *
     * @param listener hears of every change, after it and after the counts
     */
    public void onChange(Consumer<NoteChange> listener) {
        listeners.add(listener);
    }

    /** All notes, those in the trash too, in the order in which they are read; not to be kept. */
    public List<PlacedNote> all() {
        return Collections.unmodifiableList(inOrder);
    }

    /** All notes that are not in the trash, in the same order. */
    public List<PlacedNote> live() {
        return inOrder.stream().filter(n -> !n.annotation().trashed()).toList();
    }

    /** The order of {@link #all()}. */
    public Comparator<PlacedNote> order() {
        return order;
    }

    /** One of the notes. */
    public Optional<PlacedNote> find(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How many there are. */
    public ReadOnlyObjectProperty<NoteCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The tags in use, in the order of the alphabet. */
    public List<String> tags() {
        return tally.tags();
    }
}
