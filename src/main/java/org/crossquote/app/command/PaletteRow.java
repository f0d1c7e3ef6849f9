package org.crossquote.app.command;

import java.util.Optional;
import org.crossquote.app.action.Action;
import org.crossquote.app.action.PaletteEntry;

/**
 * A line of the palette: a command, or something else that it finds.
 *
 * @param entry what it is called, and what choosing it does
 * @param action the command, if it is one
 * @param name what it is called, in plain letters
 * @param others what it may be called besides, in plain letters
 */
record PaletteRow(PaletteEntry entry, Optional<Action> action, String name, String others) {
    static PaletteRow of(PaletteEntry entry) {
        return new PaletteRow(entry, Optional.empty(), WordMatch.plain(entry.title()), WordMatch.plain(kindAnd(entry)));
    }

    private static String kindAnd(PaletteEntry entry) {
        return entry.kind().inWords() + " " + entry.words();
    }

    /** @param words by which it is found besides its title */
    static PaletteRow of(Action action, String words) {
        PaletteEntry entry = new PaletteEntry(PaletteEntry.Kind.COMMAND, action.title(), words, action::give);
        return new PaletteRow(entry, Optional.of(action), WordMatch.plain(action.title()), WordMatch.plain(words));
    }

    /** The word behind the title: the part of the menu of a command, otherwise what it is. */
    String kind() {
        return action.map(a -> a.group().inWords()).orElseGet(() -> entry.kind().inWords());
    }
}
