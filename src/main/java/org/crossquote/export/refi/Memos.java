package org.crossquote.export.refi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Correction;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.export.note.ExportedNote.Location;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** What the reader wrote, as the memos of a project. A note whose words are lost says which they were. */
final class Memos {
    private static final MessageFile MESSAGES = MessageFile.beside(Memos.class);
    private static final int LONG = 60;

    private final List<ExportedNote> notes;
    private final Map<String, String> users = new LinkedHashMap<>();

    Memos(List<ExportedNote> notes) {
        this.notes = notes;
        for (ExportedNote note : notes) {
            String name = name(note.annotation().creator());
            users.put(user(note.annotation()), name);
        }
    }

    /** Who wrote notes: names by their guids. */
    Map<String, String> users() {
        return users;
    }

    private static String name(@Nullable String creator) {
        return creator == null ? MESSAGES.text("user.reader") : creator;
    }

    /** The guid of who wrote a note. */
    static String user(Annotation annotation) {
        return ProjectWriter.guid("user", annotation.creator() == null ? "" : annotation.creator());
    }

    /** Whether a note says something that no code can. */
    static boolean hasText(ExportedNote note) {
        return !text(note).isBlank();
    }

    static String guid(ExportedNote note) {
        return ProjectWriter.guid("note", note.annotation().id());
    }

    /** Writes all of them, unless there is none. */
    void write(ProjectWriter out) throws XMLStreamException {
        List<ExportedNote> written = notes.stream().filter(Memos::hasText).toList();
        if (written.isEmpty()) {
            return;
        }
        out.element("Notes", () -> {
            for (ExportedNote note : written) {
                write(note, out);
            }
        });
    }

    private static void write(ExportedNote note, ProjectWriter out) throws XMLStreamException {
        out.element("Note", () -> {
            out.attribute("guid", guid(note));
            out.attribute("name", shortened(text(note)));
            out.attribute("creatingUser", user(note.annotation()));
            out.time("creationDateTime", note.annotation().created());
            out.time("modifiedDateTime", note.annotation().modified());
            out.text("PlainTextContent", text(note));
        });
    }

    private static String text(ExportedNote note) {
        List<String> parts = new ArrayList<>();
        if (!note.annotation().note().isBlank()) {
            parts.add(note.annotation().note());
        }
        for (Correction correction : note.annotation().corrections()) {
            parts.add(MESSAGES.text("correction", correction.sentence()));
        }
        for (Location place : note.places()) {
            if (place.span() == null && !place.words().isEmpty()) {
                parts.add(MESSAGES.text("lost", place.file(), place.words()));
            } else if (place.kind() == ExportedNote.Kind.ARTICLE && !place.isOpen()) {
                parts.add(MESSAGES.text("gone", place.file()));
            }
        }
        return String.join("\n\n", parts);
    }

    /** The beginning of a text on one line. */
    static String shortened(String text) {
        String line = ProjectWriter.line(text);
        return line.codePointCount(0, line.length()) <= LONG
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONG - 1)) + "…";
    }
}
