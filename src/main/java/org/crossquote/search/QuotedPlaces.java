package org.crossquote.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    /**
     * @param quotations of all articles
     * @param speakers who is quoted, under all names
     */
    public QuotedPlaces(List<Quotation> quotations, List<Speaker> speakers) {
        Map<String, List<Quotation>> parted = new HashMap<>();
        quotations.forEach(
                q -> parted.computeIfAbsent(q.article(), k -> new ArrayList<>()).add(q));
        parted.forEach((article, all) -> byArticle.put(article, new ArticleQuotations(all)));
        speakers.forEach(speaker -> speaker.names().forEach(name -> this.speakers.putIfAbsent(name, speaker)));
    }

    /** The fullest name of a speaker who is called so. */
    String fullName(String name) {
        Speaker speaker = speakers.get(name);
        return speaker == null ? name : speaker.name();
    }

    /** Tells the quotations of some speakers. */
    Predicate<Quotation> by(List<Query.Word> words) {
        Map<String, Boolean> known = new HashMap<>();
        return quotation -> {
            if (quotation.kind() != QuotationKind.SCARE) {
                for (String name : quotation.speakers()) {
                    if (known.computeIfAbsent(name, n -> Names.fit(words, names(n)))) {
                        return true;
                    }
                }
            }
            return false;
        };
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
