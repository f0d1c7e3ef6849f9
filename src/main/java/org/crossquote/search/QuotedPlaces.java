package org.crossquote.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.QuotationKind;
import org.crossquote.quote.Speaker;
import org.crossquote.search.query.Query;
import org.crossquote.text.Article;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/** Who is quoted where in the open articles. Immutable and safe for threads. */
public final class QuotedPlaces {
    /** Nothing has been found yet. */
    public static final QuotedPlaces NONE = new QuotedPlaces(List.of(), List.of());

    private final Map<String, List<Quotation>> byArticle = new HashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();

    /**
     * @param quotations of all articles
     * @param speakers who is quoted, under all names
     */
    public QuotedPlaces(List<Quotation> quotations, List<Speaker> speakers) {
        quotations.forEach(q ->
                byArticle.computeIfAbsent(q.article(), k -> new ArrayList<>()).add(q));
        byArticle.values().forEach(all -> all.sort((a, b) -> a.span().compareTo(b.span())));
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
        return quotation -> quotation.kind() != QuotationKind.SCARE
                && quotation.speakers().stream()
                        .anyMatch(name -> known.computeIfAbsent(name, n -> Names.fit(words, names(n))));
    }

    private Set<String> names(String name) {
        Speaker speaker = speakers.get(name);
        return speaker == null ? Set.of(name) : speaker.names();
    }

    /** The places of an article's quotations that fit; the parts of one quotation are one place. */
    List<Place> places(Article article, Predicate<Quotation> fits) {
        Map<Integer, List<Span>> groups = new LinkedHashMap<>();
        for (Quotation quotation : byArticle.getOrDefault(article.id(), List.of())) {
            if (fits.test(quotation)) {
                groups.computeIfAbsent(quotation.group(), group -> new ArrayList<>())
                        .add(quotation.span());
            }
        }
        return groups.values().stream().map(Place::new).toList();
    }

    /** The hits at spans of an article, which are in their order: each with the shortest quotation that has all of it. */
    List<Hit> hits(Article article, List<Span> spans) {
        List<Quotation> quotations = byArticle.getOrDefault(article.id(), List.of());
        List<Quotation> open = new ArrayList<>();
        List<Hit> hits = new ArrayList<>(spans.size());
        int next = 0;
        for (Span span : spans) {
            while (next < quotations.size() && quotations.get(next).span().start() <= span.start()) {
                open.add(quotations.get(next++));
            }
            if (open.isEmpty()) {
                hits.add(new Hit(span, null));
            } else {
                open.removeIf(quotation -> quotation.span().end() <= span.start());
                hits.add(new Hit(span, shortest(open, span)));
            }
        }
        return hits;
    }

    private static @Nullable Quotation shortest(List<Quotation> open, Span span) {
        Quotation shortest = null;
        for (Quotation quotation : open) {
            boolean isAround = quotation.span().contains(span);
            if (isAround
                    && (shortest == null
                            || quotation.span().length() < shortest.span().length())) {
                shortest = quotation;
            }
        }
        return shortest;
    }
}
