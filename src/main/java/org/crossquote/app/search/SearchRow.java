package org.crossquote.app.search;

import java.util.List;
import org.crossquote.quote.Quotation;
import org.crossquote.search.Excerpt;
import org.crossquote.search.Hit;
import org.crossquote.search.SearchResult.NoteHits;
import org.crossquote.text.Article;
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
}
