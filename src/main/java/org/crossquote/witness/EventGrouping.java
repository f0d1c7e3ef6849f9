package org.crossquote.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.link.Link;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.link.words.WordScanner;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/** Groups the articles of a collection by the event of which they tell, and names each group by its most telling words. Safe for threads. */
public final class EventGrouping {
    /** So many words name a group. */
    private static final int WORDS = 3;
    /** Among so many words names are looked for, which say more than others of the same weight. */
    private static final int CANDIDATES = 8;

    private static final double NAME = 1.6;
    /** How words are written is looked up in so many articles of a group. */
    private static final int LOOKED_AT = 8;

    private final Vocabularies vocabularies;

    /** @param vocabularies which words tell much */
    public EventGrouping(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /**
     * The groups; whoever tells of an event of its own is in none.
     *
     * @param articles the articles, in the order of the collection
     * @param links the links between them
     * @return those with most articles first
     */
    public List<EventGroup> group(List<Article> articles, List<Link> links) {
        TellingWords words = new TellingWords(articles, vocabularies);
        List<EventGroup> groups = new ArrayList<>();
        for (Set<String> ids : Events.of(articles, links, words).groups()) {
            Progress.checkpoint();
            List<Article> here =
                    articles.stream().filter(a -> ids.contains(a.id())).toList();
            groups.add(new EventGroup(here.stream().map(Article::id).toList(), name(here, words)));
        }
        groups.sort(
                Comparator.comparingInt((EventGroup g) -> g.articles().size()).reversed());
        return groups;
    }

    /** The words that most of the group and few others have, the rarer the better, and names before others. */
    private List<String> name(List<Article> group, TellingWords words) {
        Map<String, Integer> having = new HashMap<>();
        group.forEach(a -> words.of(a.id()).keySet().forEach(stem -> having.merge(stem, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        for (Article article : group) {
            words.of(article.id()).forEach((stem, rarity) -> {
                double here = having.getOrDefault(stem, 0);
                if (here > 1 && !Character.isDigit(stem.charAt(0))) {
                    double share = here / group.size();
                    weights.merge(stem, rarity * share * share * here / words.count(stem), Math::max);
                }
            });
        }
        List<String> best = heaviest(weights, CANDIDATES);
        Map<String, Map<String, Integer>> spellings = spellings(group, best, words);
        Map<String, Double> spelled = new LinkedHashMap<>();
        for (String stem : best) {
            String word = commonest(spellings.getOrDefault(stem, Map.of()), stem);
            double weight = weights.getOrDefault(stem, 0.0);
            spelled.merge(word, Character.isUpperCase(word.charAt(0)) ? NAME * weight : weight, Math::max);
        }
        return heaviest(spelled, WORDS);
    }

    private static List<String> heaviest(Map<String, Double> weights, int count) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How often each stem is written how, in the articles that have most of them. */
    private Map<String, Map<String, Integer>> spellings(List<Article> group, List<String> stems, TellingWords words) {
        Map<String, Map<String, Integer>> spellings = new HashMap<>();
        List<Article> fullest = group.stream()
                .sorted(Comparator.comparingLong((Article a) ->
                        -stems.stream().filter(words.of(a.id())::containsKey).count()))
                .limit(LOOKED_AT)
                .toList();
        for (Article article : fullest) {
            WordScanner scanner =
                    new WordScanner(article.text(), 0, article.text().length());
            while (scanner.next()) {
                String word = article.text().substring(scanner.start(), scanner.end());
                String stem = vocabularies.stem(word, article.language());
                if (stems.contains(stem)) {
                    spellings.computeIfAbsent(stem, k -> new HashMap<>()).merge(word, 1, Integer::sum);
                }
            }
        }
        return spellings;
    }

    private static String commonest(Map<String, Integer> spellings, String otherwise) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
