package org.crossquote.annotation.store;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossquote.text.Article;
import org.crossquote.text.ArticleCollection;

/** Articles of random words, as many as wanted and each time the same. */
public final class ManyOpenArticles {
    private ManyOpenArticles() {}

    /**
     * A collection of such articles.
     *
     * @param articles how many
     * @param words how many words each has
     */
    public static ArticleCollection of(int articles, int words) {
        Random random = new Random(1);
        return new ArticleCollection(
                "many",
                IntStream.range(0, articles)
                        .mapToObj(i -> article("a" + i + ".txt", words(words, random)))
                        .toList());
    }

    static String words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(3000))
                .collect(Collectors.joining(" "));
    }

    static Article article(String id, String text) {
        return new Article(id, id, "en", text, List.of());
    }
}
