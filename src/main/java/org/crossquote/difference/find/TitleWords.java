package org.crossquote.difference.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossquote.link.words.Vocabularies;
import org.crossquote.link.words.WordForms;
import org.crossquote.link.words.WordScanner;
import org.crossquote.text.Article;
import org.crossquote.work.Progress;

/**
 * What the titles of a collection's articles tell that their texts come back to: where it happened, and what kind of event it was. Immutable.
 */
final class TitleWords {
    /** So often a name of the title stands in an article that tells of it. */
    private static final int NAME = 2;

    /** So often another word does. */
    private static final int WORD = 3;

    /** A word such as "town" stands in articles about anything. */
    private static final double MOST_SHARED = 0.5;

    private final List<Topic> topics = new ArrayList<>();

    /** What one article tells of: stems of its title that it repeats, and all of its stems. */
    private record Topic(String language, Set<String> names, Set<String> words, Set<String> all) {}

    /**
     * @param articles the whole collection
     * @param names the names in each of them
     * @param vocabularies tells words of grammar, and the stems of the others
     */
    TitleWords(List<Article> articles, NamesShared names, Vocabularies vocabularies) {
        Map<String, Map<String, String>> stems = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Progress.checkpoint();
            Article article = articles.get(i);
            Map<String, String> known = stems.computeIfAbsent(article.language(), language -> new HashMap<>());
            topics.add(topic(article, names.of(i), vocabularies, known));
        }
    }

    private static Topic topic(
            Article article, Set<String> names, Vocabularies vocabularies, Map<String, String> stems) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> stemsOfNames = new HashSet<>();
        String text = article.text();
        WordScanner scanner = new WordScanner(text, 0, text.length());
        while (scanner.next()) {
            String word = WordForms.folded(text.substring(scanner.start(), scanner.end()));
            String stem = stems.computeIfAbsent(word, w -> vocabularies.stem(w, article.language()));
            counts.merge(stem, 1, Integer::sum);
            if (names.contains(word)) {
                stemsOfNames.add(stem);
            }
        }
        Set<String> ofTitle =
                vocabularies.telling(article.title(), article.language()).keySet();
        Set<String> named = new HashSet<>();
        Set<String> other = new HashSet<>();
        for (String stem : ofTitle) {
            boolean isName = stemsOfNames.contains(stem);
            if (counts.getOrDefault(stem, 0) >= (isName ? NAME : WORD) && !WordForms.isNumber(stem)) {
                (isName ? named : other).add(stem);
            }
        }
        return new Topic(article.language(), named, other, counts.keySet());
    }

    /** Whether two articles, by their places in the collection, may tell of one event: neither place nor kind of event is another. */
    boolean mayTellOfOneEvent(int a, int b) {
        Topic ofA = topics.get(a);
        Topic ofB = topics.get(b);
        return !ofA.language().equals(ofB.language())
                || !areApart(ofA.names(), ofA.all(), ofB.names(), ofB.all())
                        && !areApart(ofA.words(), ofA.all(), ofB.words(), ofB.all());
    }

    /** Whether both have such words, the other article none of those of one, and at most half of those of the other. */
    private static boolean areApart(Set<String> ofA, Set<String> inA, Set<String> ofB, Set<String> inB) {
        return !ofA.isEmpty()
                && !ofB.isEmpty()
                && share(ofA, inB) + share(ofB, inA) <= MOST_SHARED
                && (Collections.disjoint(ofA, inB) || Collections.disjoint(ofB, inA));
    }

    private static double share(Set<String> words, Set<String> article) {
        return (double) words.stream().filter(article::contains).count() / words.size();
    }
}
