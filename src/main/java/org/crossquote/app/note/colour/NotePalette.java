package org.crossquote.app.note.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crossquote.annotation.Highlight;
import org.crossquote.annotation.LineStyle;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/**
 * The colours of the reader, in their order.
 *
 * @param colours at least one
 */
public record NotePalette(List<NoteColour> colours) {
    /** The style class of marks in a colour that the style sheets do not have. */
    public static final String OTHER = "note-other";

    private static final MessageFile MESSAGES = MessageFile.beside(NotePalette.class);

    /** The colours that the style sheets have, and the lines that go with them. */
    private static final List<Usual> KNOWN = List.of(
            new Usual("yellow", LineStyle.SOLID),
            new Usual("green", LineStyle.DOUBLE),
            new Usual("pink", LineStyle.DASHED),
            new Usual("blue", LineStyle.DOTTED),
            new Usual("orange", LineStyle.WAVY),
            new Usual("purple", LineStyle.SOLID),
            new Usual("teal", LineStyle.DOUBLE),
            new Usual("red", LineStyle.DASHED),
            new Usual("brown", LineStyle.DOTTED));

    private static final int USUAL = 5;

    /** How many colours there can be. */
    public static final int MOST = KNOWN.size();

    /** A colour that there can be; it has its name in the reader's language until the reader gives it another. */
    private record Usual(String key, LineStyle line) {
        NoteColour named() {
            return new NoteColour(key, MESSAGES.text("colour." + key), line);
        }

        String styleClass() {
            return new NoteColour(key, "", line).styleClass();
        }
    }

    public NotePalette {
        colours = List.copyOf(colours);
    }

    /** What a new reader has. */
    public static NotePalette standard() {
        return new NotePalette(KNOWN.stream().limit(USUAL).map(Usual::named).toList());
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
        return KNOWN.stream().filter(c -> c.key().equals(key)).findFirst().map(Usual::named);
    }

    /** The first colour that is not among some; empty when all are. */
    public static Optional<NoteColour> another(List<NoteColour> than) {
        return KNOWN.stream()
                .filter(c -> than.stream().noneMatch(t -> t.key().equals(c.key())))
                .findFirst()
                .map(Usual::named);
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
        return KNOWN.stream()
                .filter(c -> mark != null && c.key().equals(mark.colour()))
                .map(Usual::styleClass)
                .findFirst()
                .orElse(OTHER);
    }
}
