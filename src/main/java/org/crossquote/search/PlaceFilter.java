package org.crossquote.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.crossquote.quote.QuotationKind;
import org.crossquote.search.query.PlaceKind;
import org.crossquote.search.query.Query;
import org.crossquote.search.query.QueryException;
import org.crossquote.text.Article;

/** Where in an article the places are to which a condition limits a search. */
final class PlaceFilter {
    private PlaceFilter() {}

    static Function<Article, List<Place>> of(Query.OfPlace condition, SearchContext context) throws QueryException {
        return switch (condition) {
            case Query.Speaker speaker -> quoted(context, context.quoted().by(speaker.words()));
            case Query.OfKind kind -> kind(kind.kind(), context);
            case Query.Tagged tagged -> noted(context, context.notes().tagged(tagged.words()));
            case Query.Noted noted -> noted(context, context.notes().saying(noted.words()));
        };
    }

    private static Function<Article, List<Place>> kind(PlaceKind kind, SearchContext context) {
        return switch (kind) {
            case PlaceKind.Quoted quoted -> quoted(context, (kindOf, speakers) -> kindOf != QuotationKind.SCARE);
            case PlaceKind.Marked marked -> quoted(context, (kindOf, speakers) -> kindOf == marked.kind());
            case PlaceKind.InNote inNote -> article -> List.of();
            case PlaceKind.Line line ->
                article -> article.blocks().stream()
                        .filter(block -> block.kind() == line.kind())
                        .map(block -> new Place(List.of(block.span())))
                        .toList();
        };
    }

    private static Function<Article, List<Place>> quoted(SearchContext context, ArticleQuotations.Filter fits) {
        return article -> context.quoted().in(article).places(fits);
    }

    private static Function<Article, List<Place>> noted(SearchContext context, BitSet notes) {
        return article -> context.notes().places(article, notes);
    }
}
