package org.crossquote.difference.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.difference.Difference;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.text.Article;
import org.crossquote.text.NormalArticle;
import org.crossquote.text.Span;

/**
 * Articles in composed form (NFC) with what was found in them, and the way back to their own texts.
 *
 * @param own the articles whose own text is another, by their ids; mostly none
 * @param composed their composed forms
 * @param articles all articles, composed
 * @param quotations the quotations in them
 * @param links the links between them
 */
record ComposedFindings(
        Map<String, Article> own,
        Map<String, NormalArticle> composed,
        List<Article> articles,
        List<Quotation> quotations,
        List<Link> links) {
    static ComposedFindings of(List<Article> articles, List<Quotation> quotations, List<Link> links) {
        Map<String, Article> own = new HashMap<>();
        Map<String, NormalArticle> composed = new HashMap<>();
        for (Article article : articles) {
            NormalArticle form = NormalArticle.of(article);
            if (!form.isOriginal()) {
                own.put(article.id(), article);
                composed.put(article.id(), form);
            }
        }
        if (own.isEmpty()) {
            return new ComposedFindings(own, composed, articles, quotations, links);
        }
        return new ComposedFindings(
                own,
                composed,
                articles.stream().map(a -> composed(composed, a)).toList(),
                quotations.stream().map(q -> composed(composed, q)).toList(),
                links.stream()
                        .map(l -> l.between(composed(composed, l.a()), composed(composed, l.b())))
                        .toList());
    }

    private static Article composed(Map<String, NormalArticle> forms, Article article) {
        NormalArticle form = forms.get(article.id());
        return form == null ? article : form.article();
    }

    private static Quotation composed(Map<String, NormalArticle> forms, Quotation quotation) {
        NormalArticle form = forms.get(quotation.article());
        return form == null ? quotation : quotation.moved(form.places()::inNormal, form.article()::at);
    }

    private static Passage composed(Map<String, NormalArticle> forms, Passage passage) {
        NormalArticle form = forms.get(passage.article());
        if (form == null) {
            return passage;
        }
        Span span = form.places().inNormal(passage.span());
        return new Passage(passage.article(), span, form.article().at(span));
    }

    /** Where differences stand in the articles' own texts. */
    List<Difference> inOwn(List<Difference> differences) {
        return own.isEmpty()
                ? differences
                : differences.stream()
                        .map(d -> d.between(inOwn(d.a()), inOwn(d.b()), inOwn(d.pieceOfA()), inOwn(d.pieceOfB())))
                        .toList();
    }

    private Passage inOwn(Passage passage) {
        NormalArticle form = composed.get(passage.article());
        Article article = own.get(passage.article());
        if (form == null || article == null) {
            return passage;
        }
        Span span = form.places().inOriginal(passage.span());
        return new Passage(passage.article(), span, article.at(span));
    }
}
