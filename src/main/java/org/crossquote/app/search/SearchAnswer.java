package org.crossquote.app.search;

import org.crossquote.search.SearchResult;

/**
 * What came of a query.
 *
 * @param query what the reader wrote
 * @param result what was found
 * @param rows the same as rows of the list
 * @param sentence what there is to say instead of counts: what is wrong with the query, or why nothing was found; empty for nothing
 * @param isRefused whether the query could not be understood
 */
record SearchAnswer(String query, SearchResult result, SearchRows rows, String sentence, boolean isRefused) {
    /** Nothing was asked. */
    static final SearchAnswer NONE = new SearchAnswer("", SearchResult.NONE, SearchRows.NONE, "", false);

    static SearchAnswer refused(String query, String sentence) {
        return new SearchAnswer(query, SearchResult.NONE, SearchRows.NONE, sentence, true);
    }

    /** How many hits there are in articles. */
    int inArticles() {
        return result.articles().stream().mapToInt(found -> found.hits().size()).sum();
    }

    /** How many there are in notes. */
    int inNotes() {
        return result.count() - inArticles();
    }
}
