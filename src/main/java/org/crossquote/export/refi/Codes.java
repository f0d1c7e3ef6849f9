package org.crossquote.export.refi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Highlight;
import org.crossquote.export.choice.Excerpt;
import org.crossquote.export.note.ExportedNote;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Speaker;
import org.jspecify.annotations.Nullable;

/** The codes of a project: the speakers, the reader's tags, and the colours of their marks. */
final class Codes {
    private static final MessageFile MESSAGES = MessageFile.beside(Codes.class);

    /** The colours of the page in the light, so that marks look in the other program as they did here. */
    private static final Map<String, String> COLOURS = Map.of(
            "yellow", "#a87400",
            "green", "#1f8a52",
            "pink", "#c0396b",
            "blue", "#3671c9",
            "orange", "#c65a11",
            "purple", "#7a4fc0",
            "teal", "#0d7f86",
            "red", "#b3261e",
            "brown", "#7d5a3c");

    private final Map<Group, SequencedMap<String, String>> names = new TreeMap<>();

    /** Under which heading of the code book a code stands. */
    enum Group {
        SPEAKERS,
        TAGS,
        COLOURS
    }

    /**
     * Collects them.
     *
     * @param colours the reader's own names of colours
     */
    Codes(Excerpt excerpt, Iterable<ExportedNote> notes, Map<String, String> colours) {
        for (Speaker speaker : excerpt.reading().speakers()) {
            add(Group.SPEAKERS, speaker.name(), speaker.name());
        }
        if (excerpt.reading().quotations().stream()
                .anyMatch(q -> excerpt.reading().speakersOf(q).isEmpty())) {
            add(Group.SPEAKERS, "", MESSAGES.text("speaker.none"));
        }
        for (ExportedNote note : notes) {
            Annotation annotation = note.annotation();
            annotation.tags().forEach(tag -> add(Group.TAGS, tag, tag));
            Highlight mark = annotation.highlight();
            if (mark != null) {
                add(Group.COLOURS, mark.colour(), colours.getOrDefault(mark.colour(), mark.colour()));
            }
        }
    }

    private void add(Group group, String key, String name) {
        names.computeIfAbsent(group, g -> new LinkedHashMap<>()).putIfAbsent(key, name);
    }

    /** The guid of a code; the empty key among speakers is that of nobody. */
    static String guid(Group group, String key) {
        return ProjectWriter.guid("code", group.name() + "/" + key);
    }

    /** Writes the code book, unless there is no code. */
    void write(ProjectWriter out) throws XMLStreamException {
        if (names.isEmpty()) {
            return;
        }
        out.element(
                "CodeBook",
                () -> out.element("Codes", () -> {
                    for (Map.Entry<Group, SequencedMap<String, String>> group : names.entrySet()) {
                        write(group.getKey(), group.getValue(), out);
                    }
                }));
    }

    private static void write(Group group, Map<String, String> codes, ProjectWriter out) throws XMLStreamException {
        out.element("Code", () -> {
            out.attribute("guid", ProjectWriter.guid("codes", group.name()));
            out.attribute("name", MESSAGES.text("codes." + group.name()));
            out.attribute("isCodable", "false");
            for (Map.Entry<String, String> code : codes.entrySet()) {
                out.element("Code", () -> {
                    out.attribute("guid", guid(group, code.getKey()));
                    out.attribute("name", code.getValue());
                    out.attribute("isCodable", "true");
                    out.attribute("color", colour(group, code.getKey()));
                });
            }
        });
    }

    private static @Nullable String colour(Group group, String key) {
        if (group != Group.COLOURS) {
            return null;
        }
        return key.matches("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})") ? key : COLOURS.get(key);
    }
}
