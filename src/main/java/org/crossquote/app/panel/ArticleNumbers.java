package org.crossquote.app.panel;

import java.util.List;
import java.util.stream.Collectors;

/** The numbers by which the window calls the articles: their places in the collection, from 1. */
final class ArticleNumbers {
    private static final int FEW = 6;

    private ArticleNumbers() {}

    /** Such as "2", "2 and 3" or "2, 3 and 5"; at least one number. */
    static String listed(List<Integer> numbers) {
        if (numbers.size() == 1) {
            return numbers.getFirst().toString();
        }
        String butLast = numbers.subList(0, numbers.size() - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return butLast + " and " + numbers.getLast();
    }

    /** Such as "Articles 2, 3 and 5", or "Articles 1, 2, 3, 4, 5, 6 and 40 more". */
    static String few(List<Integer> numbers) {
        String articles = numbers.size() == 1 ? "Article " : "Articles ";
        if (numbers.size() <= FEW) {
            return articles + listed(numbers);
        }
        String first = numbers.stream().limit(FEW).map(String::valueOf).collect(Collectors.joining(", "));
        return articles + first + " and " + (numbers.size() - FEW) + " more";
    }
}
