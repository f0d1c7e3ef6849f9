package org.crossquote.app.note;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.note.model.NoteCounts;
import org.crossquote.app.note.model.NotesViewModel;
import org.jspecify.annotations.Nullable;

/** What the status line says about notes. */
final class NotesFacts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private NotesFacts() {}

    /** Such as "Saved 14:32 · 5 notes · 1 has lost its place"; empty when there is nothing to say. */
    static String of(NotesViewModel notes, ZoneId zone) {
        if (notes.stateProperty().get() instanceof NotesViewModel.State.Refused) {
            return "Notes could not be opened";
        }
        NoteCounts all = notes.book().countsProperty().get();
        int count = all.live();
        String saved = saved(notes.savedProperty().get(), zone);
        if (count == 0 && !(notes.savedProperty().get() instanceof SaveState.Failing)) {
            return all.trashed() == 0 ? "" : saved;
        }
        int lost = all.lost();
        String counts = count + (count == 1 ? " note" : " notes");
        return saved
                + (saved.isEmpty() ? "" : " · ")
                + counts
                + (lost == 0 ? "" : " · " + lost + (lost == 1 ? " has lost its place" : " have lost their place"));
    }

    private static String saved(@Nullable SaveState state, ZoneId zone) {
        return switch (state) {
            case SaveState.Saved saved -> "Saved " + time(saved.at(), zone);
            case SaveState.Pending pending -> "Saving…";
            case SaveState.Failing failing -> "Notes not saved since " + time(failing.since(), zone);
            case SaveState.ReadOnly readOnly -> "Notes are only read";
            case null -> "";
        };
    }

    private static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
