package org.crossquote.app.note.model;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

/** Marks many places at one stroke, in the background. */
public final class HighlightAll {
    private final NotesViewModel notes;

    /** @param notes where they are marked */
    public HighlightAll(NotesViewModel notes) {
        this.notes = notes;
    }

    /**
     * Marks places.
     *
     * @param name what the reader calls it, for the menu
     * @param places the words, each in its article
     * @return how many were marked, on the FX thread; those that are marked already are left as they are
     */
    public CompletableFuture<Integer> highlight(String name, List<Passage> places, NoteColour colour, Work work) {
        NoteSession session = notes.session();
        Optional<EditLog> log = notes.edits().log();
        if (session == null || log.isEmpty() || session.state() instanceof SaveState.ReadOnly) {
            return CompletableFuture.completedFuture(0);
        }
        notes.edits().finishDraft();
        Set<PlacedNote.Anchor> marked = notes.live().stream()
                .filter(note -> note.annotation().corrections().isEmpty())
                .flatMap(note -> note.places().stream())
                .collect(Collectors.toSet());
        Clock clock = notes.edits().clock();
        return CompletableFuture.supplyAsync(
                        () -> {
                            List<Annotation> fresh = places.stream()
                                    .filter(place ->
                                            !marked.contains(new PlacedNote.Anchor(place.article(), place.span())))
                                    .map(place -> highlight(place, session, colour, clock))
                                    .toList();
                            if (!fresh.isEmpty()) {
                                log.get().add(name, fresh);
                            }
                            return fresh.size();
                        },
                        work.background())
                .thenApplyAsync(
                        count -> {
                            notes.edits().showNames();
                            return count;
                        },
                        work.fx());
    }

    private static Annotation highlight(Passage place, NoteSession session, NoteColour colour, Clock clock) {
        return Annotation.create(
                        Motivation.HIGHLIGHTING,
                        List.of(session.target(place.article(), place.span())),
                        clock.instant())
                .withHighlight(colour.highlight(), clock.instant());
    }
}
