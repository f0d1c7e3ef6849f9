package org.crossquote.export.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.annotation.Highlight;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.export.note.ExportedNote.Location;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** The reader's notes with their numbers in the report, and their marks in the articles. */
final class ReportNotes {
    private static final MessageFile MESSAGES = MessageFile.beside(ReportNotes.class);

    /** The colours that the style sheet knows; any other is shown as one. */
    private static final Set<String> COLOURS =
            Set.of("yellow", "green", "pink", "blue", "orange", "purple", "teal", "red", "brown");

    private final List<ExportedNote> all;
    private final Map<String, List<TextMark>> marks = new HashMap<>();

    ReportNotes(List<ExportedNote> notes) {
        this.all = List.copyOf(notes);
        for (int i = 0; i < all.size(); i++) {
            List<Location> places = all.get(i).places();
            for (int j = 0; j < places.size(); j++) {
                Span span = places.get(j).span();
                if (span != null) {
                    marks.computeIfAbsent(places.get(j).file(), f -> new ArrayList<>())
                            .add(mark(i, j, span));
                }
            }
        }
    }

    private TextMark mark(int note, int place, Span span) {
        String number = String.valueOf(note + 1);
        return new TextMark(
                span,
                placeId(note, place),
                styles(all.get(note)),
                html -> html.open("small", "class", "to-note")
                        .text(" ")
                        .element("a", MESSAGES.text("note", number), "href", "#" + id(note))
                        .close());
    }

    /** The style classes of a note's mark. */
    static String styles(ExportedNote note) {
        Highlight mark = note.annotation().highlight();
        if (mark == null) {
            return "note";
        }
        String colour = COLOURS.contains(mark.colour()) ? mark.colour() : "other";
        return String.join(" ", "note", colour, mark.line().label());
    }

    List<ExportedNote> all() {
        return all;
    }

    List<TextMark> marks(Article article) {
        return marks.getOrDefault(article.id(), List.of());
    }

    static String id(int note) {
        return "n" + (note + 1);
    }

    static String placeId(int note, int place) {
        return id(note) + "-" + (place + 1);
    }
}
