package org.crossquote.app.note.filter;

import java.util.IdentityHashMap;
import java.util.function.Predicate;
import org.crossquote.app.note.model.PlacedNote;

/** Which notes fit a filter. Those that were not there when it was looked up are judged when they are asked for. FX thread only. */
public final class NoteFilterResults {
    private final NoteFilter filter;
    private final IdentityHashMap<PlacedNote, Boolean> fitting;
    private final Predicate<PlacedNote> late;
    private final boolean all;

    /**
     * @param filter the filter
     * @param fitting whether a note fits it, by the note's identity; taken over
     * @param late judges a note that is not in there
     */
    NoteFilterResults(NoteFilter filter, IdentityHashMap<PlacedNote, Boolean> fitting, Predicate<PlacedNote> late) {
        this.filter = filter;
        this.fitting = fitting;
        this.late = late;
        all = filter.isNone();
    }

    /** While it is not known yet which notes fit, none does; without a filter every one. */
    static NoteFilterResults before(NoteFilter filter) {
        return new NoteFilterResults(filter, new IdentityHashMap<>(), note -> false);
    }

    /** The filter. */
    public NoteFilter filter() {
        return filter;
    }

    /** Whether the list shows a note. */
    public boolean shows(PlacedNote note) {
        return note.annotation().trashed() == filter.trash() && marks(note);
    }

    /** Whether a mark in the text is shown in full; those in the trash are not shown at all. */
    public boolean marks(PlacedNote note) {
        return all || fitting.computeIfAbsent(note, late::test);
    }

    /** Forgets a note that is there no more. */
    void forget(PlacedNote note) {
        fitting.remove(note);
    }
}
