package org.crossquote.reading.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossquote.link.Link;
import org.crossquote.link.Passage;
import org.crossquote.message.Message;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/** The links of a reading while corrections are applied to them, one after the other. */
final class LinkBoard {
    private final ArticleCollection collection;
    private final List<Quotation> quotations;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param found the links as they were found
     * @param before the quotations as they were found
     * @param now the quotations as the reader has corrected them
     */
    LinkBoard(ArticleCollection collection, List<Link> found, List<Quotation> before, List<Quotation> now) {
        this.collection = collection;
        this.quotations =
                now.stream().filter(q -> q.kind() != QuotationKind.SCARE).toList();
        collection.articles().forEach(a -> numbers.put(a.id(), numbers.size()));
        QuotationMoves moves = new QuotationMoves(before, now);
        found.forEach(link -> moves.follow(link).ifPresent(links::add));
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    /** Ties two passages of different articles; a link that was found between them keeps its grade. */
    void tie(QuotationPlace one, QuotationPlace two, Message why) {
        if (one.article().equals(two.article())
                || one.span().length() == 0
                || two.span().length() == 0) {
            return;
        }
        boolean inOrder = number(one) <= number(two);
        QuotationPlace a = inOrder ? one : two;
        QuotationPlace b = inOrder ? two : one;
        for (int i = 0; i < links.size(); i++) {
            if (joins(links.get(i), a, b)) {
                links.set(i, links.get(i).confirmed(why));
                return;
            }
        }
        Optional<Passage> left = passage(a);
        Optional<Passage> right = passage(b);
        if (left.isPresent() && right.isPresent()) {
            links.add(made(left.get(), right.get(), why));
        }
    }

    /** Takes away every link between two passages. */
    void untie(QuotationPlace one, QuotationPlace two) {
        links.removeIf(link -> joins(link, one, two) || joins(link, two, one));
    }

    private static boolean joins(Link link, QuotationPlace a, QuotationPlace b) {
        return a.isTheSameAs(link.a().article(), link.a().span())
                && b.isTheSameAs(link.b().article(), link.b().span());
    }

    private Link made(Passage a, Passage b, Message why) {
        int quoted = (isQuotation(a) ? 1 : 0) + (isQuotation(b) ? 1 : 0);
        return new Link(WordingGrade.grade(a.exact(), b.exact(), quoted), 1, a, b, why);
    }

    private boolean isQuotation(Passage passage) {
        return quotations.stream()
                .anyMatch(q -> q.article().equals(passage.article()) && q.span().equals(passage.span()));
    }

    /** The passage there; where it is a quotation, with the quotation's own borders, so that the screen finds it. */
    private Optional<Passage> passage(QuotationPlace place) {
        Optional<Quotation> quotation = quotations.stream()
                .filter(q -> place.isTheSameAs(q.article(), q.span()))
                .findFirst();
        return quotation.isPresent()
                ? quotation.map(q -> new Passage(q.article(), q.span(), q.exact()))
                : collection.article(place.article()).map(article -> passage(article, place));
    }

    private static Passage passage(Article article, QuotationPlace place) {
        return new Passage(article.id(), place.span(), article.at(place.span()));
    }

    private int number(QuotationPlace place) {
        return numbers.getOrDefault(place.article(), Integer.MAX_VALUE);
    }
}
