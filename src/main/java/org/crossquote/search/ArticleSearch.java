package org.crossquote.search;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.search.Alternatives.Alternative;
import org.crossquote.search.SearchResult.ArticleHits;
import org.crossquote.search.SearchResult.NoteHits;
import org.crossquote.search.index.TextIndex;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/**
 * Full-text search over articles. Their words are read once; what else is known of them, which changes while they are read, comes with each
 * query. Immutable and safe for threads.
 */
public final class ArticleSearch {
    private final List<Article> articles;
    private final TextIndex index;

    private ArticleSearch(List<Article> articles, TextIndex index) {
        this.articles = articles;
        this.index = index;
    }

    /**
     * Reads the words of articles, on all cores.
     *
     * @param articles in the order of their numbers
     * @param progress hears how many are read
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public static ArticleSearch in(List<Article> articles, Progress progress) {
        List<TextIndex.Text> texts = articles.stream()
                .map(article -> new TextIndex.Text(article.text(), article.language()))
                .toList();
        return new ArticleSearch(List.copyOf(articles), TextIndex.of(texts, progress));
    }

    /** The articles that are searched. */
    public List<Article> articles() {
        return articles;
    }

    /**
     * Finds what a query asks for.
     *
     * @param query the query
     * @param context in what is searched, and what is known of it
     * @throws QueryException when the query asks for too much at once
     * @throws java.util.concurrent.CancellationException when the thread was interrupted
     */
    public SearchResult find(Query query, SearchContext context) throws QueryException {
        Found inArticles = new Found();
        Found inNotes = new Found();
        for (Alternative asked : Alternatives.of(query)) {
            Progress.checkpoint();
            new ArticleMatcher(articles, index, context, asked).match(inArticles);
            if (context.scope().notes() && !context.notes().all().isEmpty()) {
                new NoteMatcher(articles, context, asked).match(inNotes);
            }
        }
        List<ArticleHits> hits = new ArrayList<>(inArticles.texts().size());
        SpeakerCount speakers = new SpeakerCount(context.quoted());
        inArticles.texts().forEach((i, found) -> {
            Progress.checkpoint();
            Article article = articles.get(i);
            ArticleQuotations quotations = context.quoted().in(article);
            speakers.add(found.spans(), quotations);
            hits.add(new ArticleHits(article, i + 1, new HitList(found.spans(), quotations), found.score()));
        });
        List<NoteHits> notes = new ArrayList<>();
        inNotes.texts()
                .forEach((i, found) ->
                        notes.add(new NoteHits(context.notes().all().get(i), found.spans(), found.score())));
        return new SearchResult(hits, notes, speakers.speakers());
    }
}
