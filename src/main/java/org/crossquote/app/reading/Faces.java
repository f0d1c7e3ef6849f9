package org.crossquote.app.reading;

import java.util.List;
import org.crossquote.app.column.TextLook;

/** The families of fonts that are offered. */
final class Faces {
    /** Those that the program brings. */
    static final List<String> OWN = List.of(TextLook.USUAL_FONT, "Inter");

    private Faces() {}

    /** Adds those of the computer behind the others. */
    static void add(List<String> offered, List<String> installed) {
        installed.stream().filter(family -> !offered.contains(family)).forEach(offered::add);
    }
}
