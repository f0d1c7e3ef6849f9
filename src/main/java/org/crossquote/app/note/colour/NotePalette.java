package org.crossquote.app.note.colour;

import java.util.ArrayList;
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
    public static final String OTHER = "note-other";

    /** The colours that the style sheets have, under the names that they have until the reader gives others. */
    private static final List<NoteColour> KNOWN = List.of(
            new NoteColour("yellow", "check", LineStyle.SOLID),
            new NoteColour("green", "agree", LineStyle.DOUBLE),
            new NoteColour("pink", "missing", LineStyle.DASHED),
            new NoteColour("blue", "question", LineStyle.DOTTED),
            new NoteColour("orange", "doubt", LineStyle.WAVY),
            new NoteColour("purple", "source", LineStyle.SOLID),
            new NoteColour("teal", "background", LineStyle.DOUBLE),
            new NoteColour("red", "wrong", LineStyle.DASHED),
            new NoteColour("brown", "later", LineStyle.DOTTED));

    private static final int USUAL = 5;

    /** How many colours there can be. */
    public static final int MOST = KNOWN.size();

    public NotePalette {
        colours = List.copyOf(colours);
    }

    /** What a new reader has. */
    public static NotePalette standard() {
        return new NotePalette(KNOWN.subList(0, USUAL));
    }

    /** The colours that a reader wishes: unknown and repeated ones are passed over, blank names are the usual ones. */
    public static NotePalette of(List<NoteColour> wished) {
        List<NoteColour> taken = new ArrayList<>();
        for (NoteColour wish : wished) {
            NoteColour usual = known(wish.key()).orElse(null);
            if (usual != null && taken.stream().noneMatch(c -> c.key().equals(wish.key()))) {
                String name = wish.name().isBlank() ? usual.name() : wish.name().strip();
                taken.add(new NoteColour(wish.key(), name, wish.line()));
            }
        }
        return taken.isEmpty() ? standard() : new NotePalette(taken);
    }

    /** One of the colours that there can be, as it usually is. */
    public static Optional<NoteColour> known(String key) {
        return KNOWN.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /** The first colour that is not among some; empty when all are. */
    public static Optional<NoteColour> another(List<NoteColour> than) {
        return KNOWN.stream()
                .filter(c -> than.stream().noneMatch(t -> t.key().equals(c.key())))
                .findFirst();
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

    /** The reader's names of all colours, by their keys. */
    public Map<String, String> names() {
        return colours.stream().collect(Collectors.toMap(NoteColour::key, NoteColour::name));
    }

    /** The line of a mark: that of its colour, so that all marks of a colour look the same. */
    public LineStyle line(Highlight mark) {
        return of(mark).map(NoteColour::line).orElse(mark.line());
    }

    /** The style class of a mark. */
    public String styleClass(@Nullable Highlight mark) {
        return mark == null
                ? OTHER
                : known(mark.colour()).map(NoteColour::styleClass).orElse(OTHER);
    }
}
