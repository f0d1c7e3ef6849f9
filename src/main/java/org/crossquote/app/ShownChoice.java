package org.crossquote.app;

import java.util.HashSet;
import java.util.Set;
import org.crossquote.export.choice.ExportChoice;
import org.crossquote.quote.Speaker;

/** What the reader has chosen in the window, for what is exported and printed. */
public final class ShownChoice {
    private ShownChoice() {}

    /** The articles whose columns are shown, and the speakers of the filter. FX thread only. */
    public static ExportChoice of(ReaderModel reader) {
        Set<String> articles = new HashSet<>();
        boolean all = true;
        for (ColumnState column : reader.columns()) {
            if (column.shownProperty().get()) {
                articles.add(column.article().id());
            } else {
                all = false;
            }
        }
        Set<String> speakers = new HashSet<>();
        for (Speaker speaker : reader.filter().chosen()) {
            speakers.add(speaker.name());
        }
        return new ExportChoice(all ? Set.of() : articles, speakers);
    }
}
