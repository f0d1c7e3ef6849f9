package org.crossquote.app.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.app.Focus;
import org.crossquote.link.Passage;
import org.crossquote.quote.Quotation;
import org.crossquote.reading.Counterpart;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/**
 * How the other articles tell what the reader looks at.
 *
 * @param focused what is looked at
 * @param quotation it as a quotation; empty for a passage that quotes nobody
 * @param wordings the other wordings of the same utterance, best first
 * @param facts where the same fact is told in other words, best first
 * @param missing the numbers of the articles that do not have it
 */
record Comparison(
        Passage focused,
        Optional<Quotation> quotation,
        List<Wording> wordings,
        List<Wording> facts,
        List<Integer> missing) {
    /**
     * One wording in another article.
     *
     * @param near the passage of the focused article that is linked: what is focused, or inside or around it
     * @param counterpart where it stands in the other article
     */
    record Wording(Passage near, Counterpart counterpart) {
        Passage far() {
            return counterpart.passage();
        }
    }

    static Comparison of(Reading reading, Focus focus) {
        List<Wording> all = linked(reading, focus);
        List<Wording> wordings = all.stream().filter(Comparison::isUtterance).toList();
        List<Wording> facts = all.stream().filter(w -> !isUtterance(w)).toList();
        Passage focused = focus.passage();
        return new Comparison(
                focused,
                reading.quotationAt(focused.article(), focused.span()),
                wordings,
                facts,
                missing(reading, focused, wordings.isEmpty() ? facts : wordings));
    }

    private static boolean isUtterance(Wording wording) {
        return wording.counterpart().link().grade().isUtterance();
    }

    /** The links of the focus itself first, then those of passages inside and around it; no far side twice. */
    private static List<Wording> linked(Reading reading, Focus focus) {
        Passage focused = focus.passage();
        String article = focused.article();
        Stream<Span> overlapping = reading.passages(article).stream()
                .filter(span -> !span.equals(focused.span()) && isInsideOrAround(span, focused.span()));
        List<Wording> all = new ArrayList<>();
        Set<Passage> far = new HashSet<>();
        Stream.concat(Stream.of(focused.span()), overlapping)
                .forEach(span -> reading.counterparts(article, span).stream()
                        .filter(c -> far.add(c.passage()))
                        .forEach(c -> all.add(new Wording(near(reading, article, span), c))));
        return all;
    }

    private static boolean isInsideOrAround(Span span, Span focus) {
        return span.contains(focus) || focus.contains(span);
    }

    private static Passage near(Reading reading, String article, Span span) {
        return new Passage(
                article,
                span,
                reading.collection().article(article).orElseThrow().at(span));
    }

    private static List<Integer> missing(Reading reading, Passage focused, List<Wording> told) {
        Set<String> having = new HashSet<>(Set.of(focused.article()));
        told.forEach(w -> having.add(w.far().article()));
        List<Integer> missing = new ArrayList<>();
        List<Article> articles = reading.collection().articles();
        for (int i = 0; i < articles.size(); i++) {
            if (!having.contains(articles.get(i).id())) {
                missing.add(i + 1);
            }
        }
        return missing;
    }

    /** Such as "Not in articles 2 and 3."; empty when every article has it. */
    String missingText() {
        if (missing.isEmpty()) {
            return "";
        }
        return (missing.size() == 1 ? "Not in article " : "Not in articles ") + ArticleNumbers.listed(missing) + ".";
    }
}
