package org.crossquote.date.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/**
 * What the articles of a collection date. Immutable.
 *
 * @param state how far the search is
 * @param rows a row for each article, in their order
 * @param untold the words of which nobody knows when they mean, in the order of the articles
 * @param numbers the number of each article
 */
public record TimeRows(State state, List<TimeRow> rows, List<DateMention> untold, Map<String, Integer> numbers) {
    /** How far the search is. */
    public enum State {
        LOOKING,
        DONE,
        FAILED
    }

    public TimeRows {
        rows = List.copyOf(rows);
        untold = List.copyOf(untold);
        numbers = Map.copyOf(numbers);
    }

    /** Nothing is there yet. */
    public static TimeRows unread(State state) {
        return new TimeRows(state, List.of(), List.of(), Map.of());
    }

    /** The rows of what was found. */
    public static TimeRows of(ArticleCollection collection, List<DateMention> mentions) {
        Map<String, Integer> numbers = new HashMap<>();
        collection.articles().forEach(article -> numbers.put(article.id(), numbers.size() + 1));
        return of(collection.articles(), numbers, mentions);
    }

    /**
     * The same of some articles.
     *
     * @param numbers by which the articles are called, by their ids
     */
    public static TimeRows of(List<Article> articles, Map<String, Integer> numbers, List<DateMention> mentions) {
        Map<String, Map<DateValue, List<DateMention>>> byArticle = new HashMap<>();
        List<DateMention> untold = new ArrayList<>();
        for (DateMention mention : mentions) {
            DateValue value = mention.value();
            if (value == null) {
                untold.add(mention);
            } else {
                byArticle
                        .computeIfAbsent(mention.article(), a -> new LinkedHashMap<>())
                        .computeIfAbsent(value, v -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<TimeRow> rows = new ArrayList<>();
        for (Article article : articles) {
            int number = numbers.getOrDefault(article.id(), rows.size() + 1);
            List<TimePoint> points = byArticle.getOrDefault(article.id(), Map.of()).entrySet().stream()
                    .map(e -> new TimePoint(number, e.getKey(), e.getValue()))
                    .sorted(Comparator.comparing(TimePoint::middle)
                            .thenComparing(p -> p.value().first()))
                    .toList();
            rows.add(new TimeRow(number, article, points));
        }
        return new TimeRows(State.DONE, rows, untold, numbers);
    }

    /** All points of all rows. */
    public List<TimePoint> points() {
        return rows.stream().flatMap(row -> row.points().stream()).toList();
    }

    /** The article of a mention. */
    public Article article(DateMention mention) {
        return rows.stream()
                .map(TimeRow::article)
                .filter(article -> article.id().equals(mention.article()))
                .findFirst()
                .orElseThrow();
    }

    /** The number of the article of a mention, from 1. */
    public int number(DateMention mention) {
        return numbers.getOrDefault(mention.article(), 1);
    }
}
