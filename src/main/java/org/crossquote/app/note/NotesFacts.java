package org.crossquote.app.note;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.note.model.NoteCounts;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** What the status line says about notes. */
final class NotesFacts {
    private static final MessageFile MESSAGES = MessageFile.beside(NotesFacts.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private NotesFacts() {}

    /** Such as "Saved 14:32 · 5 notes · 1 has lost its place"; empty when there is nothing to say. */
    static String of(NotesViewModel notes, ZoneId zone) {
        if (notes.stateProperty().get() instanceof NotesViewModel.State.Refused) {
            return MESSAGES.text("facts.refused");
        }
        NoteCounts all = notes.book().countsProperty().get();
        int count = all.live();
        String saved = saved(notes.savedProperty().get(), zone);
        if (count == 0 && !(notes.savedProperty().get() instanceof SaveState.Failing)) {
            return all.trashed() == 0 ? "" : saved;
        }
        int lost = all.lost();
        return Stream.of(saved, MESSAGES.text("facts.notes", count), lost == 0 ? "" : MESSAGES.text("facts.lost", lost))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String saved(@Nullable SaveState state, ZoneId zone) {
        return switch (state) {
            case SaveState.Saved saved -> MESSAGES.text("facts.saved", time(saved.at(), zone));
            case SaveState.Pending pending -> MESSAGES.text("facts.saving");
            case SaveState.Failing failing -> MESSAGES.text("facts.failing", time(failing.since(), zone));
            case SaveState.ReadOnly readOnly -> MESSAGES.text("facts.read-only");
            case null -> "";
        };
    }

    private static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
