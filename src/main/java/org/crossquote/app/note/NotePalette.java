package org.crossquote.app.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import org.jspecify.annotations.Nullable;

/**
 * The colours of the reader, in their order.
 *
 * @param colours at least one
 */
public record NotePalette(List<NoteColour> colours) {
    /** The style class of marks in a colour that the style sheets do not have. */
    static final String OTHER = "note-other";

    public NotePalette {
        colours = List.copyOf(colours);
    }

    /** What a new reader has. */
    public static NotePalette standard() {
        return new NotePalette(List.of(
                new NoteColour("yellow", "check", LineStyle.SOLID),
                new NoteColour("green", "agree", LineStyle.DOUBLE),
                new NoteColour("pink", "missing", LineStyle.DASHED),
                new NoteColour("blue", "question", LineStyle.DOTTED),
                new NoteColour("orange", "doubt", LineStyle.WAVY)));
    }

    /** The same colours under the reader's own names; blank ones are passed over. */
    public NotePalette named(Map<String, String> names) {
        return new NotePalette(colours.stream()
                .map(c -> new NoteColour(c.key(), name(c, names.getOrDefault(c.key(), "")), c.line()))
                .toList());
    }

    private static String name(NoteColour colour, String wished) {
        return wished.isBlank() ? colour.name() : wished.strip();
    }

    /** The names by the colours' keys. */
    public Map<String, String> names() {
        return colours.stream().collect(Collectors.toMap(NoteColour::key, NoteColour::name));
    }

    /** The colour of a mark; empty for one that came from elsewhere and is not among these. */
    public Optional<NoteColour> of(@Nullable Highlight mark) {
        return colours.stream()
                .filter(c -> mark != null && c.key().equals(mark.colour()))
                .findFirst();
    }

    /** The reader's name of a mark's colour; empty for no mark. */
    public String name(@Nullable Highlight mark) {
        return of(mark).map(NoteColour::name).orElse(mark == null ? "" : mark.colour());
    }

    /** The style class of a mark. */
    public String styleClass(@Nullable Highlight mark) {
        return of(mark).map(NoteColour::styleClass).orElse(OTHER);
    }
}
