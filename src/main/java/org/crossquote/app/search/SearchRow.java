package org.crossquote.app.search;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.quote.Quotation;
import org.crossquote.search.Excerpt;
import org.crossquote.search.Hit;
import org.crossquote.search.SearchResult;
import org.crossquote.search.SearchResult.ArticleHits;
import org.crossquote.search.SearchResult.NoteHits;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** One row of the list of hits. */
sealed interface SearchRow {
    /** Begins the hits of an article. */
    record Heading(Article article, int number, int hits) implements SearchRow {}

    /**
     * Hits that stand close together.
     *
     * @param article the article
     * @param first the number of the first of them among all hits, from 0
     * @param hits the hits, one and up
     */
    record Line(Article article, int first, List<Hit> hits) implements SearchRow {
        public Line {
            hits = List.copyOf(hits);
        }

        /** The words around them. */
        Excerpt excerpt() {
            return Excerpt.of(article, hits.stream().map(Hit::span).toList());
        }

        /** The quotation in which the first of them stands, null for none. */
        @Nullable
        Quotation quotation() {
            return hits.getFirst().quotation();
        }
    }

    /** A note with what was found in it. */
    record Note(NoteHits found) implements SearchRow {
        Excerpt excerpt() {
            return Excerpt.ofText(found.note().text(), found.hits());
        }
    }

    /** The rows for what was found. */
    static List<SearchRow> of(SearchResult result) {
        List<SearchRow> rows = new ArrayList<>();
        int number = 0;
        for (ArticleHits found : result.articles()) {
            rows.add(new Heading(found.article(), found.number(), found.hits().size()));
            List<Span> spans = found.hits().stream().map(Hit::span).toList();
            int at = 0;
            for (List<Span> close : Excerpt.close(found.article(), spans)) {
                int end = at + close.size();
                rows.add(new Line(found.article(), number + at, found.hits().subList(at, end)));
                at = end;
            }
            number += at;
        }
        result.notes().forEach(note -> rows.add(new Note(note)));
        return rows;
    }
}
