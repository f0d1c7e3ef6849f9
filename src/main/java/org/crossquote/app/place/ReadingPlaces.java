package org.crossquote.app.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crossquote.app.ColumnState;
import org.crossquote.app.ReaderModel;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.app.opening.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Remembers where every column of a collection was read last, and brings it there again when the collection is opened. Where columns
 * stand only because something is in focus is not where they were read; where the reader scrolled them in the meantime is. FX thread only.
 */
public final class ReadingPlaces {
    private final ReaderModel model;
    private final ColumnsView columns;
    private final Map<String, Map<String, RememberedSpot>> known = new HashMap<>();
    private final Map<String, String> lastArticle = new HashMap<>();
    private Map<String, RememberedSpot> open = new LinkedHashMap<>();
    private String collection = Origin.BUNDLED.key();
    private @Nullable PlacesStore store;

    public ReadingPlaces(ReaderModel model, ColumnsView columns) {
        this.model = model;
        this.columns = columns;
        columns.addPart(column -> column.scrollProperty().addListener((value, before, now) -> note(column)));
        columns.currentColumnProperty().addListener((value, before, now) -> {
            if (now != null) {
                lastArticle.put(collection, now.article().id());
            }
        });
    }

    /** Takes the places of earlier starts, and keeps those of this one. */
    public void keepIn(PlacesStore places, Origin origin) {
        store = places;
        known.putAll(places.load());
        open = new LinkedHashMap<>(known.getOrDefault(collection, Map.of()));
        opened(origin);
    }

    /** Another collection is open, or the same one was read again: its columns go where they were read. */
    public void opened(Origin origin) {
        known.put(collection, open);
        collection = origin.key();
        Map<String, RememberedSpot> before = known.getOrDefault(collection, Map.of());
        open = new LinkedHashMap<>();
        Map<String, Integer> offsets = new LinkedHashMap<>();
        for (ColumnState column : model.columns()) {
            RememberedSpot spot = before.get(column.article().id());
            if (spot != null) {
                String text = column.article().text();
                RememberedSpot now = RememberedSpot.at(text, spot.in(text));
                open.put(column.article().id(), now);
                offsets.put(column.article().id(), now.offset());
            }
        }
        if (!model.coming().isEmpty()) {
            before.forEach((article, spot) -> {
                if (model.column(article).isEmpty()) { // it may be about to come
                    open.put(article, spot);
                    offsets.put(article, spot.offset());
                }
            });
        }
        columns.setScrollPlaces(offsets);
    }

    /** The rest of the open collection has come. */
    public void grown() {
        open.keySet().removeIf(article -> model.column(article).isEmpty());
    }

    /** Makes the column current that was so when the open collection was open before. */
    public void goToLastColumn() {
        String article = lastArticle.get(collection);
        model.column(article == null ? "" : article)
                .filter(column -> column.shownProperty().get())
                .ifPresent(columns::setCurrentColumn);
    }

    private void note(ArticleColumn column) {
        boolean forFocusOnly = model.focus() != null && column.isAligned();
        if (forFocusOnly || !model.columns().contains(column.state())) {
            return;
        }
        String article = column.article().id();
        int offset = column.topOffset();
        if (offset == 0) {
            open.remove(article);
        } else {
            open.put(article, RememberedSpot.at(column.article().text(), offset));
        }
        if (store != null) {
            store.save(collection, open);
        }
    }
}
