package org.crossquote.app.note.colour;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.crossquote.app.preference.PreferenceSection;
import tools.jackson.databind.JsonNode;

/**
 * How the reader wants to make notes.
 *
 * @param bar whether the bar is offered at the selection
 * @param colours the reader's colours with their names and lines, in their order; none for the usual ones
 */
public record NoteWishes(boolean bar, List<NoteColour> colours) {
    /** Where they stand in the settings. */
    public static final PreferenceSection<NoteWishes> SECTION =
            new PreferenceSection<>("notes", NoteWishes.class, new NoteWishes(true, List.of()));

    public NoteWishes {
        colours = List.copyOf(colours);
    }

    /** As they stand in a file: earlier versions had only names of colours, and a later one may have lines that are unknown here. */
    @JsonCreator
    static NoteWishes read(@JsonProperty("bar") boolean bar, @JsonProperty("colours") JsonNode colours) {
        if (colours.isArray()) {
            return new NoteWishes(
                    bar, colours.valueStream().map(NoteColour::read).toList());
        }
        return new NoteWishes(
                bar,
                NotePalette.standard().colours().stream()
                        .map(c -> new NoteColour(c.key(), colours.path(c.key()).asString(c.name()), c.line()))
                        .toList());
    }
}
