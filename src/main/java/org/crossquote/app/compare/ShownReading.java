package org.crossquote.app.compare;

import java.util.HashSet;
import java.util.Set;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.SpeakerColours;
import org.crossquote.app.column.ArticleColumn;

/** Shows in every column what was found: at once in those in the scene, in the others when they come there again. */
final class ShownReading {
    private final ReaderModel model;
    private final LiveColumns columns;
    /** Columns that show an earlier reading or none. */
    private final Set<ArticleColumn> stale = new HashSet<>();

    private SpeakerColours colours;

    ShownReading(ReaderModel model, LiveColumns columns) {
        this.model = model;
        this.columns = columns;
        colours = model.colours().now();
    }

    /** Something else was found, or the reader wants to see something else of it. Gives the colours of its speakers. */
    SpeakerColours change() {
        colours = model.colours().now();
        filter();
        return colours;
    }

    /** The reader has chosen other speakers. */
    void filter() {
        stale.clear();
        stale.addAll(columns.allMade());
        columns.all().forEach(this::refresh);
    }

    /** A column that shows nothing yet. */
    void made(ArticleColumn column) {
        stale.add(column);
    }

    /** A column that is let go. */
    void ended(ArticleColumn column) {
        stale.remove(column);
    }

    /** A column that has come into the scene. */
    void refresh(ArticleColumn column) {
        if (stale.remove(column)) {
            column.show(model.reading(), colours, model.filter());
        }
    }
}
