package org.crossquote.export.note;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Highlight;
import org.crossquote.export.csv.CsvTable;
import org.crossquote.export.note.ExportedNote.Location;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Notes as comma-separated values, a row for each place of a note. */
final class NotesCsv {
    private static final List<String> HEADS = List.of(
            "file",
            "title",
            "start",
            "end",
            "place",
            "words",
            "speakers",
            "kind",
            "note",
            "tags",
            "colour",
            "line",
            "correction",
            "created",
            "modified",
            "creator",
            "id",
            "chosen");

    private final Map<String, String> colours;
    private final String chosen;

    /**
     * @param colours the reader's own names of colours
     * @param chosen what of all notes these are, in a sentence; empty when they are all
     */
    NotesCsv(Map<String, String> colours, String chosen) {
        this.colours = colours;
        this.chosen = chosen;
    }

    /**
     * Writes the whole table.
     *
     * @throws IOException when it could not be written
     */
    void write(List<ExportedNote> notes, Appendable out) throws IOException {
        CsvTable table = new CsvTable(out, HEADS);
        for (ExportedNote note : notes) {
            for (Location place : note.places()) {
                table.row(cells(note.annotation(), place));
            }
        }
    }

    private List<String> cells(Annotation a, Location place) {
        Span span = place.span();
        Highlight mark = a.highlight();
        return List.of(
                place.file(),
                place.title(),
                span == null ? "" : String.valueOf(span.start()),
                span == null ? "" : String.valueOf(span.end()),
                place.status() == null
                        ? place.kind().name().toLowerCase(Locale.ROOT)
                        : place.status().label(),
                place.words(),
                String.join("; ", place.speakers()),
                a.kind().name().toLowerCase(Locale.ROOT),
                a.note(),
                String.join("; ", a.tags()),
                mark == null ? "" : colours.getOrDefault(mark.colour(), mark.colour()),
                mark == null ? "" : mark.line().label(),
                a.corrections().stream().map(Correction::inWords).collect(Collectors.joining("; ")),
                time(a.created()),
                time(a.modified()),
                text(a.creator()),
                a.id(),
                chosen);
    }

    private static String time(Instant time) {
        return time.equals(Annotation.UNKNOWN_TIME) ? "" : time.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
