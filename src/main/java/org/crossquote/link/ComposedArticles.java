package org.crossquote.link;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.WrappedLines;
import org.crossquote.text.Article;
import org.crossquote.text.NormalArticle;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/**
 * The articles of a collection in the form in which they are compared: composed (NFC), and lines that were broken by their width joined. Knows
 * the way there and back to the articles' own texts. Several threads may add articles at a time.
 */
public final class ComposedArticles {
    /** Those whose own text is another, by their ids; mostly none. */
    private final Map<String, Other> others = new ConcurrentHashMap<>();

    /** An article in both forms. */
    private record Other(Article own, NormalArticle composed) {}

    /** The form of an article in which it is compared; its places are those of the composed text. */
    public Article add(Article article) {
        NormalArticle composed = NormalArticle.of(article);
        if (!composed.isOriginal()) {
            others.put(article.id(), new Other(article, composed));
        }
        return WrappedLines.joined(composed.article());
    }

    /** Where quotations stand in the composed texts. */
    public List<Quotation> inComposed(List<Quotation> quotations) {
        return others.isEmpty()
                ? quotations
                : quotations.stream().map(this::inComposed).toList();
    }

    private Quotation inComposed(Quotation quotation) {
        Progress.checkpoint();
        Other other = others.get(quotation.article());
        return other == null
                ? quotation
                : quotation.moved(
                        other.composed().places()::inNormal, other.composed().article()::at);
    }

    /** Where a passage stands in the composed text. */
    public Passage inComposed(Passage passage) {
        Other other = others.get(passage.article());
        if (other == null) {
            return passage;
        }
        Span span = other.composed().places().inNormal(passage.span());
        return new Passage(passage.article(), span, other.composed().article().at(span));
    }

    /** Where links stand in the composed texts. */
    public List<Link> linksInComposed(List<Link> links) {
        return others.isEmpty()
                ? links
                : links.stream()
                        .map(link -> link.between(inComposed(link.a()), inComposed(link.b())))
                        .toList();
    }

    /** Where links stand in the articles' own texts. */
    public List<Link> inOwn(List<Link> links) {
        return others.isEmpty()
                ? links
                : links.stream()
                        .map(link -> link.between(inOwn(link.a()), inOwn(link.b())))
                        .toList();
    }

    /** Where a passage stands in the article's own text. */
    public Passage inOwn(Passage passage) {
        Progress.checkpoint();
        Other other = others.get(passage.article());
        if (other == null) {
            return passage;
        }
        Span span = other.composed().places().inOriginal(passage.span());
        return new Passage(passage.article(), span, other.own().at(span));
    }
}
