package org.crossquote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationFinder;
import org.crossquote.quote.SpeakerDirectory;
import org.crossquote.search.query.QueryException;
import org.crossquote.search.query.QueryParser;
import org.crossquote.source.ArticleMaker;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleDetails;
import org.crossquote.work.Progress;

/** Some texts that are searched, with what is found in them. */
final class SearchedTexts {
    private final List<Article> articles = new ArrayList<>();
    private final List<SearchNote> notes = new ArrayList<>();
    private SearchScope scope = SearchScope.everything();

    static SearchedTexts of(String... texts) {
        SearchedTexts searched = new SearchedTexts();
        for (String text : texts) {
            searched.with(text, ArticleDetails.NONE);
        }
        return searched;
    }

    SearchedTexts with(String text, ArticleDetails details) {
        Article made = new ArticleMaker().make((articles.size() + 1) + ".txt", text);
        articles.add(new Article(
                made.id(), made.title(), made.language(), made.text(), made.blocks(), details, made.extraction()));
        return this;
    }

    SearchedTexts note(SearchNote note) {
        notes.add(note);
        return this;
    }

    SearchedTexts within(SearchScope other) {
        scope = other;
        return this;
    }

    List<Article> articles() {
        return articles;
    }

    SearchResult find(String query) throws QueryException {
        List<Quotation> quotations = new ArrayList<>();
        articles.forEach(article -> quotations.addAll(new QuotationFinder().find(article)));
        QuotedPlaces quoted = new QuotedPlaces(quotations, new SpeakerDirectory().speakers(quotations));
        return ArticleSearch.in(articles, Progress.none())
                .find(
                        QueryParser.parse(query),
                        new SearchContext(scope, quoted, SearchNotes.of(notes, "en", Progress.none())));
    }

    /** The hits in articles, each as its article's number and its words. */
    List<String> hits(String query) throws QueryException {
        List<String> hits = new ArrayList<>();
        for (SearchResult.ArticleHits found : find(query).articles()) {
            for (Hit hit : found.hits()) {
                hits.add(String.format(
                        Locale.ROOT, "%d %s", found.number(), found.article().at(hit.span())));
            }
        }
        return hits;
    }
}
