package org.crossquote.export.report;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Highlight;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.export.note.ExportedNote.Kind;
import org.crossquote.export.note.ExportedNote.Location;
import org.crossquote.message.MessageFile;
import org.crossquote.text.Article;

/** What the reader wrote, with the words on which it stands. */
final class NotesSection implements ReportSection {
    private static final MessageFile MESSAGES = MessageFile.beside(NotesSection.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private final ReportPlaces places;
    private final ReportNotes notes;
    private final Map<String, String> colours;

    /** @param colours the reader's own names of colours */
    NotesSection(ReportPlaces places, ReportNotes notes, Map<String, String> colours) {
        this.places = places;
        this.notes = notes;
        this.colours = colours;
    }

    @Override
    public String id() {
        return "notes";
    }

    @Override
    public boolean isThere() {
        return !notes.all().isEmpty();
    }

    @Override
    public void write(Html html) throws IOException {
        for (int i = 0; i < notes.all().size(); i++) {
            html.line();
            note(i, notes.all().get(i), html);
        }
    }

    private void note(int index, ExportedNote note, Html html) throws IOException {
        Annotation annotation = note.annotation();
        html.open("section", "class", "reader-note", "id", ReportNotes.id(index));
        html.element("h3", MESSAGES.text("note", String.valueOf(index + 1)));
        for (int i = 0; i < note.places().size(); i++) {
            place(index, i, note, html);
        }
        if (!annotation.note().isBlank()) {
            html.open("div", "class", "written", "dir", "auto")
                    .ready(NoteHtml.of(annotation.note().strip()))
                    .close();
        }
        for (Correction correction : annotation.corrections()) {
            html.element("p", MESSAGES.text("correction", correction.sentence()), "dir", "auto");
        }
        List<String> facts = facts(annotation);
        if (!facts.isEmpty()) {
            html.element("p", String.join(" · ", facts), "class", "facts", "dir", "auto");
        }
        html.close();
    }

    private void place(int index, int number, ExportedNote note, Html html) throws IOException {
        Location place = note.places().get(number);
        if (!place.words().isEmpty()) {
            html.open("blockquote", "dir", "auto");
            html.element("span", place.words(), "class", ReportNotes.styles(note));
            if (!place.speakers().isEmpty()) {
                html.text(" ").element("small", String.join(", ", place.speakers()), "class", ReportPlaces.who("s0"));
            }
            html.close();
        }
        html.open("p", "class", "where", "dir", "auto");
        Article article = places.reading().collection().article(place.file()).orElse(null);
        if (place.kind() == Kind.COLLECTION) {
            html.text(MESSAGES.text("on-all"));
        } else if (article == null || !place.isOpen()) {
            html.text(MESSAGES.text("not-here", place.title().isEmpty() ? place.file() : place.title()));
        } else {
            String target = place.span() == null ? places.of(article.id()) : ReportNotes.placeId(index, number);
            html.element("a", places.number(article.id()) + " " + article.title(), "href", "#" + target);
            if (place.span() == null && place.kind() == Kind.PASSAGE) {
                html.text(" " + MESSAGES.text("words-gone"));
            }
        }
        html.close();
    }

    private List<String> facts(Annotation annotation) {
        List<String> facts = new ArrayList<>();
        if (!annotation.tags().isEmpty()) {
            facts.add(MESSAGES.text("tags", String.join(", ", annotation.tags())));
        }
        Highlight mark = annotation.highlight();
        if (mark != null) {
            facts.add(MESSAGES.text("marked", colours.getOrDefault(mark.colour(), mark.colour())));
        }
        if (annotation.creator() != null) {
            facts.add(annotation.creator());
        }
        if (!annotation.created().equals(Annotation.UNKNOWN_TIME)) {
            facts.add(DAY.format(annotation.created()));
        }
        return facts;
    }
}
