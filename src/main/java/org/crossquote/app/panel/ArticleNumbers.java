package org.crossquote.app.panel;

import java.util.List;
import java.util.stream.Collectors;
import org.crossquote.reading.Reading;
import org.crossquote.text.Article;

/** The numbers by which the window calls the articles: their places in the collection, from 1. */
final class ArticleNumbers {
    private ArticleNumbers() {}

    /** The number of an article; 0 when it is not in the collection. */
    static int of(Reading reading, String article) {
        List<Article> articles = reading.collection().articles();
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).id().equals(article)) {
                return i + 1;
            }
        }
        return 0;
    }

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
}
