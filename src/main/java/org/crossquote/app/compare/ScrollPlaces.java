package org.crossquote.app.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossquote.app.column.ArticleColumn;

/** Where each article was read last, as offsets of its text; kept for columns that have not been made yet. */
final class ScrollPlaces {
    private final Map<String, Integer> waiting = new HashMap<>();

    /** The places of these columns, and those that still wait for their column. */
    Map<String, Integer> of(Iterable<ArticleColumn> columns) {
        Map<String, Integer> places = new LinkedHashMap<>(waiting);
        columns.forEach(c -> places.put(c.article().id(), c.topOffset()));
        return places;
    }

    /** Takes places for columns that are there, and for those that will be made. */
    void restore(Map<String, Integer> places, Iterable<ArticleColumn> columns) {
        waiting.clear(); // places of another collection mean other articles
        waiting.putAll(places);
        columns.forEach(this::restore);
    }

    /** Scrolls a column to the place that waits for it. */
    void restore(ArticleColumn column) {
        Integer place = waiting.remove(column.article().id());
        if (place != null) {
            column.setTopOffset(place);
        }
    }
}
