package org.crossquote.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.action.PaletteEntry;
import org.crossquote.app.action.PaletteEntry.Kind;
import org.crossquote.app.feature.Workbench;
import org.crossquote.message.MessageFile;
import org.crossquote.quote.Speaker;

/** The articles and the speakers as the palette finds them. */
final class ReadingPalette {
    private static final MessageFile MESSAGES = MessageFile.beside(ReadingPalette.class);

    private final Workbench window;
    private final ReaderModel model;

    ReadingPalette(Workbench window) {
        this.window = window;
        model = window.model();
    }

    List<PaletteEntry> entries() {
        List<PaletteEntry> entries = new ArrayList<>();
        model.reading().speakers().forEach(speaker -> entries.add(entry(speaker)));
        model.columns().forEach(column -> entries.add(entry(column)));
        return entries;
    }

    private PaletteEntry entry(Speaker speaker) {
        return new PaletteEntry(Kind.SPEAKER, speaker.name(), String.join(" ", speaker.names()), () -> {
            window.views().read();
            if (!model.filter().chosen().equals(Set.of(speaker))) { // chosen again he would be let go
                model.filter().only(List.of(speaker));
            }
        });
    }

    private PaletteEntry entry(ColumnState column) {
        return new PaletteEntry(
                Kind.ARTICLE,
                column.article().title(),
                MESSAGES.text("palette.article", column.number()) + " "
                        + column.article().id(),
                () -> {
                    window.views().read();
                    window.columns().openBeside(column.article().id());
                });
    }
}
