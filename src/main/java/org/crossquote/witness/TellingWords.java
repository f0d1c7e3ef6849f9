package org.crossquote.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.link.words.TellingWordsReader;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;
import org.crossquote.work.SharedWork;

/**
 * How much of what their rare words tell two articles share: the weight of the common ones as a share of all of the article that has fewer. A word
 * weighs the more, the rarer it is in news and in the collection (inverse document frequency; Spärck Jones, 1972).
 */
final class TellingWords {
    /** From this share on two articles tell of one event. */
    static final double ALONE = 0.16;
    /** From this share on they do when a passage of one stands in the other. */
    static final double WITH_LINK = 0.08;

    /** More common words are left out. */
    private static final double RARE = 3;
    /** A word that more articles have tells of none of them. */
    private static final int FEW = 12;

    private static final double FEW_OF_MANY = 0.04;
    /** So that the work grows with the number of articles only. */
    private static final int MOST = 40;

    private final Map<String, Map<String, Double>> byArticle = new LinkedHashMap<>();
    private final Map<String, Double> totals = new HashMap<>();
    private final Map<String, List<String>> having = new HashMap<>();
    private final int few;

    TellingWords(List<Article> articles, Vocabularies vocabularies) {
        few = (int) Math.clamp(FEW_OF_MANY * articles.size(), FEW, MOST);
        List<Map<String, Double>> telling = SharedWork.results(
                articles,
                Runtime.getRuntime().availableProcessors(),
                () -> new TellingWordsReader(vocabularies),
                TellingWords::rare,
                Progress.none());
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            Map<String, Double> words = telling.get(i);
            byArticle.put(article.id(), words);
            totals.put(
                    article.id(),
                    words.values().stream().mapToDouble(Double::doubleValue).sum());
            words.keySet()
                    .forEach(w ->
                            having.computeIfAbsent(w, k -> new ArrayList<>()).add(article.id()));
        }
    }

    private static Map<String, Double> rare(TellingWordsReader reader, Article article) {
        Progress.checkpoint();
        Map<String, Double> words = reader.read(article.text(), article.language());
        words.values().removeIf(rarity -> rarity < RARE);
        return words;
    }

    /** The other articles that share rare words with this one, and the share. */
    Map<String, Double> alike(String article) {
        Map<String, Double> own = byArticle.getOrDefault(article, Map.of());
        Map<String, Double> shared = new HashMap<>();
        own.forEach((word, rarity) -> {
            List<String> others = having.getOrDefault(word, List.of());
            if (others.size() <= few) {
                others.forEach(other -> shared.merge(other, rarity, Double::sum));
            }
        });
        shared.remove(article);
        Map<String, Double> shares = new LinkedHashMap<>();
        shared.forEach((other, weight) ->
                shares.put(other, weight / Math.max(1, Math.min(total(article), total(other)))));
        return shares;
    }

    /** The rare words of an article, and how rare they are. */
    Map<String, Double> of(String article) {
        return byArticle.getOrDefault(article, Map.of());
    }

    /** How many articles have a word. */
    int count(String word) {
        return having.getOrDefault(word, List.of()).size();
    }

    private double total(String article) {
        return totals.getOrDefault(article, 0.0);
    }
}
