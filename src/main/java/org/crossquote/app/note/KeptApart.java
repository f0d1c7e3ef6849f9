package org.crossquote.app.note;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crossquote.annotation.NoteMerge;
import org.crossquote.app.note.model.NoteChange;
import org.crossquote.app.note.model.PlacedNote;
import org.crossquote.app.note.model.PlacedNotes;
import org.crossquote.app.note.text.NoteWords;
import org.crossquote.message.MessageFile;

/**
 * Says that a note has become two, because it was changed in two windows at once and both versions are kept. Each is said once; what was
 * so when the notes were opened is no news. FX thread only.
 */
public final class KeptApart {
    private static final MessageFile SENTENCES = MessageFile.beside(KeptApart.class);

    /** So much of the words that a note stands on tells which one it is, in UTF-16 units. */
    private static final int ENOUGH = 40;

    private final PlacedNotes book;
    private final Consumer<String> news;
    private final Set<String> known = new HashSet<>();

    /**
     * Listens from now on.
     *
     * @param book the notes of the open collection
     * @param news hears a sentence
     */
    public KeptApart(PlacedNotes book, Consumer<String> news) {
        this.book = book;
        this.news = news;
        book.onChange(this::follow);
    }

    private void follow(NoteChange change) {
        if (change.whole()) {
            known.clear();
            apart(book.all().stream()).forEach(note -> known.add(note.id()));
            return;
        }
        List<PlacedNote> fresh = apart(
                        change.steps().stream().map(NoteChange.Step::after).filter(Objects::nonNull))
                .filter(note -> known.add(note.id()))
                .toList();
        if (!fresh.isEmpty()) {
            news.accept(sentence(fresh));
        }
    }

    private static Stream<PlacedNote> apart(Stream<PlacedNote> notes) {
        return notes.filter(note -> !note.annotation().trashed() && NoteMerge.isKeptApart(note.annotation()));
    }

    private static String sentence(List<PlacedNote> fresh) {
        String quote = NoteWords.quote(fresh.getFirst().annotation());
        return fresh.size() > 1 || quote.isEmpty()
                ? SENTENCES.text("kept-apart", fresh.size())
                : SENTENCES.text("kept-apart.on", NoteWords.shortened(quote, ENOUGH));
    }
}
