package org.crossquote.app.action;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the palette finds besides commands; features add to it when they are installed. */
public final class PaletteSources {
    private final List<Supplier<List<PaletteEntry>>> sources = new ArrayList<>();

    /** @param source asked once whenever the palette is opened */
    public void add(Supplier<List<PaletteEntry>> source) {
        sources.add(source);
    }

    /** All that there is now. */
    public List<PaletteEntry> all() {
        return sources.stream().flatMap(source -> source.get().stream()).toList();
    }
}
