package org.crossquote.app.search;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.crossquote.search.Excerpt;
import org.crossquote.search.SearchResult;
import org.crossquote.search.SearchResult.ArticleHits;

/**
 * The rows of the list of hits: of each article its heading and its hits, then the notes. There may be hundreds of thousands, of which a few
 * are in view: each is made when it is asked for. Immutable.
 */
final class SearchRows extends AbstractList<SearchRow> implements RandomAccess {
    /** No rows. */
    static final SearchRows NONE = of(SearchResult.NONE);

    private final SearchResult result;
    /** Of each article the numbers of the hits, among its own, with which its lines begin. */
    private final int[][] lines;
    /** The rows of the articles' headings, and the first row behind all articles. */
    private final int[] headings;
    /** How many hits there are in the articles before each, and in all. */
    private final int[] hitsBefore;

    private SearchRows(SearchResult result) {
        this.result = result;
        List<ArticleHits> articles = result.articles();
        lines = new int[articles.size()][];
        headings = new int[articles.size() + 1];
        hitsBefore = new int[articles.size() + 1];
        for (int i = 0; i < lines.length; i++) {
            ArticleHits found = articles.get(i);
            lines[i] = Excerpt.firsts(found.article(), found.hits().spans());
            headings[i + 1] = headings[i] + 1 + lines[i].length;
            hitsBefore[i + 1] = hitsBefore[i] + found.hits().size();
        }
    }

    /** The rows for what was found. */
    static SearchRows of(SearchResult result) {
        return new SearchRows(result);
    }

    @Override
    public int size() {
        return headings[lines.length] + result.notes().size();
    }

    @Override
    public SearchRow get(int index) {
        if (index >= headings[lines.length]) {
            return new SearchRow.Note(result.notes().get(index - headings[lines.length]));
        }
        int article = before(headings, index);
        ArticleHits found = result.articles().get(article);
        int line = index - headings[article] - 1;
        if (line < 0) {
            return new SearchRow.Heading(
                    found.article(), found.number(), found.hits().size());
        }
        int first = lines[article][line];
        int end = line + 1 < lines[article].length
                ? lines[article][line + 1]
                : found.hits().size();
        return new SearchRow.Line(
                found.article(), hitsBefore[article] + first, found.hits().subList(first, end));
    }

    /** The row of a hit, by its number among all of the articles. */
    int ofHit(int hit) {
        int article = before(hitsBefore, hit);
        return headings[article] + 1 + before(lines[article], hit - hitsBefore[article]);
    }

    /** The last of these, which have an order, that is not above a number. */
    private static int before(int[] numbers, int number) {
        int at = Arrays.binarySearch(numbers, number);
        return at < 0 ? -at - 2 : at;
    }
}
