package org.crossquote.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.search.query.Query;
import org.crossquote.text.Article;

/** Who is quoted where in the open articles. Immutable and safe for threads. */
public final class QuotedPlaces {
    /** Nothing has been found yet. */
    public static final QuotedPlaces NONE = new QuotedPlaces(List.of(), List.of());

    private final Map<String, ArticleQuotations> byArticle = new HashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    /** Those who say something together, each by a number. */
    private final List<List<String>> named = new ArrayList<>();

    /**
     * @param quotations of all articles
     * @param speakers who is quoted, under all names
     */
    public QuotedPlaces(List<Quotation> quotations, List<Speaker> speakers) {
        speakers.forEach(speaker -> speaker.names().forEach(name -> this.speakers.putIfAbsent(name, speaker)));
        Map<String, List<Quotation>> parted = new HashMap<>();
        quotations.forEach(
                q -> parted.computeIfAbsent(q.article(), k -> new ArrayList<>()).add(q));
        Map<List<String>, Integer> numbers = new HashMap<>();
        parted.forEach((article, all) -> byArticle.put(
                article, new ArticleQuotations(all, q -> numbers.computeIfAbsent(q.speakers(), this::number))));
    }

    private int number(List<String> names) {
        named.add(names);
        return named.size() - 1;
    }

    /** The fullest names of those who have a number together; one person may be named twice. */
    Set<String> fullNames(int number) {
        LinkedHashSet<String> full = new LinkedHashSet<>();
        for (String name : named.get(number)) {
            Speaker speaker = speakers.get(name);
            full.add(speaker == null ? name : speaker.name());
        }
        return full;
    }

    /** Tells the quotations of some speakers. */
    ArticleQuotations.Filter by(List<Query.Word> words) {
        Map<String, Boolean> known = new HashMap<>();
        BitSet meant = new BitSet();
        for (int number = 0; number < named.size(); number++) {
            for (String name : named.get(number)) {
                if (known.computeIfAbsent(name, n -> Names.fit(words, names(n)))) {
                    meant.set(number);
                }
            }
        }
        return (kind, number) -> kind != QuotationKind.SCARE && meant.get(number);
    }

    private Set<String> names(String name) {
        Speaker speaker = speakers.get(name);
        return speaker == null ? Set.of(name) : speaker.names();
    }

    /** The quotations of an article. */
    ArticleQuotations in(Article article) {
        return byArticle.getOrDefault(article.id(), ArticleQuotations.NONE);
    }
}
