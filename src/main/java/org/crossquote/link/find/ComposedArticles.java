package org.crossquote.link.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.WrappedLines;
import org.crossquote.text.Article;
import org.crossquote.text.NormalArticle;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** The articles of a collection in composed form (NFC), in which links are looked for, and the way back to their own texts. */
final class ComposedArticles {
    /** Those whose own text is another, by their ids; mostly none. */
    private final Map<String, Other> others = new HashMap<>();

    /** An article in both forms. */
    private record Other(Article own, NormalArticle composed) {}

    /** The composed form of an article. */
    Article add(Article article) {
        NormalArticle composed = NormalArticle.of(article);
        if (!composed.isOriginal()) {
            others.put(article.id(), new Other(article, composed));
        }
        return WrappedLines.joined(composed.article());
    }

    /** Where quotations stand in the composed forms. */
    List<Quotation> inComposed(List<Quotation> quotations) {
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

    /** Where links stand in the articles' own texts. */
    List<Link> inOwn(List<Link> links) {
        return others.isEmpty() ? links : links.stream().map(this::inOwn).toList();
    }

    private Link inOwn(Link link) {
        Progress.checkpoint();
        Other a = others.get(link.a().article());
        Other b = others.get(link.b().article());
        return a == null && b == null ? link : link.between(inOwn(link.a(), a), inOwn(link.b(), b));
    }

    private static Passage inOwn(Passage passage, @Nullable Other other) {
        if (other == null) {
            return passage;
        }
        Span span = other.composed().places().inOriginal(passage.span());
        return new Passage(passage.article(), span, other.own().at(span));
    }
}
