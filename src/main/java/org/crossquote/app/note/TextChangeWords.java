package org.crossquote.app.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossquote.annotation.Annotation;
import org.crossquote.app.note.model.TextChange;
import org.crossquote.app.note.text.NoteWords;
import org.crossquote.message.MessageFile;

/** Says that an article has changed since its notes were made, and which notes that touches. */
final class TextChangeWords {
    private static final MessageFile MESSAGES = MessageFile.beside(TextChangeWords.class);
    private static final int MOST = 3;

    /** So much of the words that a note stands on tells which one it is, in UTF-16 units. */
    private static final int ENOUGH = 40;

    private TextChangeWords() {}

    /** The sentence. */
    static String of(TextChange change) {
        List<String> parts = new ArrayList<>();
        if (!change.moved().isEmpty()) {
            parts.add(MESSAGES.text("text.moved", change.moved().size(), named(change.moved())));
        }
        if (!change.reworded().isEmpty()) {
            parts.add(MESSAGES.text("text.reworded", change.reworded().size(), named(change.reworded())));
        }
        if (!change.lost().isEmpty()) {
            parts.add(MESSAGES.text("text.lost", change.lost().size(), named(change.lost())));
        }
        String title = change.article().title();
        return parts.isEmpty()
                ? MESSAGES.text("text.changed.found", title)
                : MESSAGES.text("text.changed", title, String.join("; ", parts));
    }

    private static String named(List<Annotation> notes) {
        String words = notes.stream()
                .limit(MOST)
                .map(NoteWords::quote)
                .filter(quote -> !quote.isEmpty())
                .map(quote -> MESSAGES.text("text.words", NoteWords.shortened(quote, ENOUGH)))
                .collect(Collectors.joining(", "));
        return notes.size() > MOST ? words + ", …" : words;
    }
}
