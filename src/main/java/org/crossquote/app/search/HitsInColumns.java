package org.crossquote.app.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.crossquote.app.column.ArticleColumn;
import org.crossquote.app.column.TextLayer;
import org.crossquote.app.compare.ColumnsView;
import org.crossquote.search.SearchResult;
import org.crossquote.search.SearchResult.ArticleHits;
import org.crossquote.search.index.SpanList;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Shows the hits in the texts of the columns and on their rulers, and at which of them the reader is. */
final class HitsInColumns {
    private static final TextLayer<Span> HITS =
            TextLayer.boxes("hits", 1.6, "search-hit").withRuler(6, 4, "ruler-hit");
    private static final TextLayer<Span> CURRENT = TextLayer.boxes("current-hit", 1.5, "search-hit-current");

    private final ColumnsView columns;
    private final Map<ArticleColumn, List<Span>> shown = new WeakHashMap<>();
    private Map<String, SpanList> byArticle = Map.of();
    private @Nullable String article;
    private @Nullable Span current;

    HitsInColumns(ColumnsView columns) {
        this.columns = columns;
        columns.addPart(this::show);
    }

    /** Shows what was found. */
    void show(SearchResult result) {
        Map<String, SpanList> fresh = new HashMap<>();
        for (ArticleHits found : result.articles()) {
            fresh.put(found.article().id(), found.hits().spans());
        }
        byArticle = fresh;
        article = null;
        current = null;
        columns.made().forEach(this::show);
    }

    /** Shows at which hit the reader is, null for none. */
    void show(@Nullable String inArticle, @Nullable Span hit) {
        article = inArticle;
        current = hit;
        columns.made().forEach(this::showCurrent);
    }

    private void show(ArticleColumn column) {
        List<Span> hits = byArticle.getOrDefault(column.article().id(), SpanList.NONE);
        if (!hits.equals(shown.getOrDefault(column, List.of()))) {
            shown.put(column, hits);
            column.show(HITS, hits);
        }
        showCurrent(column);
    }

    private void showCurrent(ArticleColumn column) {
        Span hit = current;
        boolean isHere = hit != null && column.article().id().equals(article);
        column.show(CURRENT, isHere ? List.of(hit) : List.of());
    }
}
