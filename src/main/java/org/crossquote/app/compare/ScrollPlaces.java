package org.crossquote.app.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.crossquote.app.ColumnState;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.ColumnMemory;
import org.crossquote.app.column.ReadingSpot;
import org.jspecify.annotations.Nullable;

/** Where each article was read last, kept while it has no column: not yet, or no longer. */
final class ScrollPlaces {
    private final Map<String, Integer> waiting = new HashMap<>();
    private final Map<ColumnState, ColumnMemory> kept = new HashMap<>();

    /** The places of these columns, and those that wait for a column, as offsets of the articles' texts. */
    Map<String, Integer> of(Iterable<ArticleColumn> columns) {
        Map<String, Integer> places = new LinkedHashMap<>(waiting);
        kept.forEach((state, memory) ->
                places.put(state.article().id(), Math.max(0, memory.spot().offset())));
        columns.forEach(c -> places.put(c.article().id(), c.topOffset()));
        return places;
    }

    /** Takes places for columns that are there, and for those that will be made. */
    void restore(Map<String, Integer> places, Iterable<ArticleColumn> columns) {
        waiting.clear(); // places of another collection mean other articles
        waiting.putAll(places);
        kept.replaceAll((state, memory) -> {
            Integer offset = waiting.remove(state.article().id());
            return offset == null ? memory : memory.at(new ReadingSpot(offset, 0));
        });
        columns.forEach(this::restore);
    }

    /** Remembers a column that is let go. */
    void keep(ArticleColumn column) {
        kept.put(column.state(), column.memory());
    }

    /** Brings a column that was let go to a place when it is made again; does nothing for one that is there. */
    void move(ColumnState state, ReadingSpot spot) {
        kept.computeIfPresent(state, (s, memory) -> memory.at(spot));
    }

    /** Where a column that was let go, or was never made, begins. */
    int offset(ColumnState state) {
        ColumnMemory memory = kept.get(state);
        Integer place = waiting.get(state.article().id());
        return memory != null ? Math.max(0, memory.spot().offset()) : place == null ? 0 : place;
    }

    /** What is remembered of columns that are not open any more is forgotten. */
    void retain(Collection<ColumnState> states) {
        kept.keySet().retainAll(Set.copyOf(states));
    }

    /** Gives a column what waits for it. */
    void restore(ArticleColumn column) {
        Integer place = waiting.remove(column.article().id());
        @Nullable ColumnMemory memory = kept.remove(column.state());
        if (memory != null) {
            column.recall(memory);
        }
        if (place != null) {
            column.setTopOffset(place);
        }
    }
}
