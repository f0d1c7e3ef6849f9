package org.crossquote.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.annotation.Highlight;
import org.crossquote.export.ExportedNote.Location;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Notes as comma-separated values (RFC 4180), a row for each place of a note. It begins with a byte order mark, without which common
 * spreadsheets take “ for â€œ, and no cell begins as a formula does.
 */
final class NotesCsv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r";
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
            "id");

    private final Map<String, String> colours;

    /** @param colours the reader's own names of colours */
    NotesCsv(Map<String, String> colours) {
        this.colours = colours;
    }

    /** The whole table. */
    String write(List<ExportedNote> notes) {
        StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
        row(out, HEADS);
        for (ExportedNote note : notes) {
            note.places().forEach(place -> row(out, cells(note.annotation(), place)));
        }
        return out.toString();
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
                a.id());
    }

    private static String time(Instant time) {
        return time.equals(Annotation.UNKNOWN_TIME) ? "" : time.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(NotesCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
