package org.crossquote.app.reading;

import java.util.List;
import javafx.scene.control.MenuItem;
import org.crossquote.app.feature.ContextMenus.Part;
import org.crossquote.app.feature.ContextMenus.TextTarget;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.export.cite.CitationStyle;
import org.crossquote.message.MessageFile;

/** Reading: going through the quotations, the columns, copying, the size of the text. */
public final class ReadingFeature implements Feature {
    /** In which form words are copied with their source. */
    static final PreferenceSection<CitationStyle> CITATION =
            new PreferenceSection<>("citation", CitationStyle.class, CitationStyle.PLAIN);

    @Override
    public void install(Workbench window) {
        TextSize.remember(window.model(), window.preferences());
        window.columns()
                .copied()
                .styleProperty()
                .bindBidirectional(window.preferences().of(CITATION));
        new ReadingPreferences(window).install();
        window.palette().add(new ReadingPalette(window)::entries);
        new ReadingActions(window.model(), window.columns(), window.actions(), window.status()::hint).register();
        window.menus()
                .addToText(
                        Part.COPY,
                        target -> List.of(
                                copy(window, "copy.text", "menu.copy", target),
                                copy(window, "copy.source", "menu.copy.source", target)));
    }

    private static MenuItem copy(Workbench window, String id, String message, TextTarget target) {
        MenuItem item = window.actions()
                .get(id)
                .menuItem(MessageFile.beside(ReadingFeature.class).text(message));
        item.setDisable(target.words().isEmpty());
        return item;
    }
}
