package org.crossquote.app.note.model;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.EditLog;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.feature.Work;
import org.crossquote.app.note.colour.NoteColour;
import org.crossquote.link.Passage;

/** Marks many places at one stroke, which one undo takes back. */
public final class HighlightSeries {
    private final NotesViewModel notes;
    private final Work work;

    /**
     * @param notes the notes to which they are added
     * @param work where they are made
     */
    public HighlightSeries(NotesViewModel notes, Work work) {
        this.notes = notes;
        this.work = work;
    }

    /**
     * Marks places, in the background. To be called on the FX thread.
     *
     * @param name what the reader calls it, for the menu
     * @param places the words, each in its article; those that are marked already are left as they are
     * @return how many were marked, on the FX thread; none while no notes can be written
     */
    public CompletableFuture<Integer> mark(String name, List<Passage> places, NoteColour colour) {
        NoteSession session = notes.session();
        EditLog log = notes.edits().log().orElse(null);
        if (session == null || log == null || session.state() instanceof SaveState.ReadOnly) {
            return CompletableFuture.completedFuture(0);
        }
        notes.edits().finishDraft();
        Set<PlacedNote.Anchor> marked = notes.live().stream()
                .filter(note -> note.annotation().corrections().isEmpty())
                .flatMap(note -> note.places().stream())
                .collect(Collectors.toSet());
        List<Passage> unmarked = places.stream()
                .filter(place -> !marked.contains(new PlacedNote.Anchor(place.article(), place.span())))
                .toList();
        return CompletableFuture.supplyAsync(() -> add(name, unmarked, colour, session, log), work.background())
                .thenApplyAsync(
                        count -> {
                            notes.edits().showNames();
                            return count;
                        },
                        work.fx());
    }

    private int add(String name, List<Passage> places, NoteColour colour, NoteSession session, EditLog log) {
        Clock clock = notes.edits().clock();
        List<Annotation> fresh = places.stream()
                .map(place -> Annotation.create(
                                Motivation.HIGHLIGHTING,
                                List.of(session.target(place.article(), place.span())),
                                clock.instant())
                        .withHighlight(colour.highlight(), clock.instant()))
                .toList();
        if (!fresh.isEmpty()) {
            log.add(name, fresh);
        }
        return fresh.size();
    }
}
