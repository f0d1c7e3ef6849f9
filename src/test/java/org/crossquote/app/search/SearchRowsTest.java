package org.crossquote.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.quote.Quotation;
import org.crossquote.search.ArticleSearch;
import org.crossquote.search.Excerpt;
import org.crossquote.search.Hit;
import org.crossquote.search.QuotedPlaces;
import org.crossquote.search.SearchContext;
import org.crossquote.search.SearchNote;
import org.crossquote.search.SearchNotes;
import org.crossquote.search.SearchResult;
import org.crossquote.search.SearchScope;
import org.crossquote.search.query.QueryException;
import org.crossquote.search.query.QueryParser;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;
import org.junit.jupiter.api.Test;

class SearchRowsTest {
    private static final String FAR = "and so it went on for a long while, as everybody there remembers well, ";

    private static Article article(int number, String text) {
        return new ArticleMaker().make(number + ".txt", text);
    }

    private static SearchResult find(String query) throws QueryException {
        List<Article> articles = List.of(
                article(1, "The ferry\n\nThe ferry left, " + FAR + FAR + "and the ferry came.\n\nA ferry.\n"),
                article(2, "Nothing here\n\nNothing at all.\n"),
                article(3, "A pier\n\nOne ferry, another ferry and a third ferry.\n"));
        SearchNotes notes = SearchNotes.of(
                List.of(new SearchNote("n", "which ferry?", List.of(), List.of())), "en", Progress.none());
        QuotedPlaces quoted = new QuotedPlaces(List.<Quotation>of(), List.of());
        return ArticleSearch.in(articles, Progress.none())
                .find(QueryParser.parse(query), new SearchContext(SearchScope.everything(), quoted, notes));
    }

    @Test
    void eachArticleHasAHeadingAndThoseHitsInARowThatAreNearEachOther() throws QueryException {
        List<String> rows = new ArrayList<>();
        for (SearchRow row : SearchRows.of(find("ferry"))) {
            rows.add(
                    switch (row) {
                        case SearchRow.Heading heading -> "article " + heading.number() + " " + heading.hits();
                        case SearchRow.Line line ->
                            line.first() + " " + line.hits().size();
                        case SearchRow.Note note -> note.found().note().text();
                    });
        }
        assertThat(rows)
                .containsExactly("article 1 4", "0 1", "1 1", "2 1", "3 1", "article 3 3", "4 3", "which ferry?");
    }

    @Test
    void eachHitIsInTheRowThatIsSaidToHaveIt() throws QueryException {
        SearchResult result = find("ferry");
        SearchRows rows = SearchRows.of(result);
        int number = 0;
        for (SearchResult.ArticleHits found : result.articles()) {
            for (Hit hit : found.hits()) {
                SearchRow.Line line = (SearchRow.Line) rows.get(rows.ofHit(number));
                assertThat(line.article()).isEqualTo(found.article());
                assertThat(line.hits().get(number - line.first())).isEqualTo(hit);
                assertThat(line.excerpt())
                        .isEqualTo(Excerpt.of(found.article(), line.excerpt().hits()));
                number++;
            }
        }
        assertThat(number).isEqualTo(7);
    }

    @Test
    void nothingFoundHasNoRows() throws QueryException {
        assertThat(SearchRows.of(find("submarine"))).isEmpty();
        assertThat(SearchRows.NONE).isEmpty();
    }
}
