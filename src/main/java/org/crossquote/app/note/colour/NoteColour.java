package org.crossquote.app.note.colour;

import java.util.stream.Stream;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import tools.jackson.databind.JsonNode;

/**
 * One of the colours with which the reader marks words.
 *
 * @param key what stands in the file of notes; it stays when the reader gives another name
 * @param name the reader's own name, such as "check"
 * @param line the line that goes with it, so that nobody has to tell colours apart
 */
public record NoteColour(String key, String name, LineStyle line) {
    /** As it stands in a file; what is missing there is empty, and a line that is unknown here is a solid one. */
    static NoteColour read(JsonNode node) {
        String line = node.path("line").asString("");
        return new NoteColour(
                node.path("key").asString(""),
                node.path("name").asString(""),
                Stream.of(LineStyle.values())
                        .filter(style -> style.name().equalsIgnoreCase(line))
                        .findFirst()
                        .orElse(LineStyle.SOLID));
    }

    /** The mark that an annotation gets. */
    public Highlight highlight() {
        return new Highlight(key, line);
    }

    /** The style class, under which the style sheets have the colour itself. */
    public String styleClass() {
        return "note-" + key;
    }
}
