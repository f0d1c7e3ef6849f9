package org.crossquote.link.neighbour;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.work.Progress;

/**
 * In how many articles of a growing collection a sentence stands word for word. What stands in very many is compared with one
 * article, the hub, and not with all. The hub of a sentence is the article that has it and whose name comes first.
 */
public final class RepeatedSentences {
    /** A passage in so many articles that tell of different things is boilerplate. */
    static final int MANY = 5;

    /** A sentence in more articles has a hub. */
    private static final int VERY_MANY = Postings.MOST_SENTENCES;

    /** Shorter sentences say the same by chance. */
    private static final int LEAST_WORDS = 6;

    /** With how many hubs an article is compared at most. */
    private static final int MOST_HUBS = 2;

    private final Map<Long, Places> places = new HashMap<>();
    /** All articles, which others add to. */
    private final List<IndexedArticle> articles;

    /** The number of articles whose sentences have been counted. */
    private int counted;

    /** The articles that have one sentence, by their numbers. */
    private static final class Places {
        private int[] numbers;
        private int count = 1;
        private int hub;

        Places(int article) {
            numbers = new int[] {article};
            hub = article;
        }

        int last() {
            return numbers[count - 1];
        }

        void add(int article) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = article;
        }

        IntStream all() {
            return Arrays.stream(numbers, 0, count);
        }
    }

    /**
     * What articles that were added changed.
     *
     * @param repeated the articles of which a sentence has become one that many have
     * @param hubs the articles whose hubs may be others now
     */
    public record Affected(Set<Integer> repeated, Set<Integer> hubs) {
        /** All of it has been followed up. */
        public void clear() {
            repeated.clear();
            hubs.clear();
        }
    }

    public RepeatedSentences(List<IndexedArticle> articles) {
        this.articles = articles;
    }

    /** Counts the sentences of the articles that were added, and adds to {@code affected} what they change. */
    public void count(Affected affected) {
        // Between two articles only: a sentence that was counted twice would be one too many.
        for (; counted < articles.size(); counted++) {
            Progress.checkpoint();
            IndexedArticle article = articles.get(counted);
            for (int s = 0; s < article.sentenceCount(); s++) {
                if (isLong(article, s)) {
                    count(words(article, s), counted, affected);
                }
            }
        }
    }

    private void count(long words, int article, Affected affected) {
        Places known = places.putIfAbsent(words, new Places(article));
        if (known == null || known.last() == article) {
            return;
        }
        known.add(article);
        boolean first =
                articles.get(article).id().compareTo(articles.get(known.hub).id()) < 0;
        if (first) {
            known.hub = article;
        }
        if (known.count == MANY) {
            known.all().forEach(affected.repeated()::add);
        }
        if (known.count > VERY_MANY) {
            boolean others = first || known.count == VERY_MANY + 1;
            (others ? known.all() : IntStream.of(article)).forEach(affected.hubs()::add);
        }
    }

    private static boolean isLong(IndexedArticle article, int sentence) {
        return article.sentenceStart(sentence + 1) - article.sentenceStart(sentence) >= LEAST_WORDS;
    }

    private static long words(IndexedArticle article, int sentence) {
        long hash = 1;
        for (int i = article.sentenceStart(sentence); i < article.sentenceStart(sentence + 1); i++) {
            hash = (hash ^ article.form(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** Whether a sentence stands in many articles; one that is short is never said to. */
    public boolean isRepeated(IndexedArticle article, int sentence) {
        Places known = isLong(article, sentence) ? places.get(words(article, sentence)) : null;
        return known != null && known.count >= MANY;
    }

    /** The hubs that an article is compared with: those that it shares most of its sentences with that stand in very many. */
    int[] hubs(int article) {
        IndexedArticle indexed = articles.get(article);
        Map<Integer, Integer> shared = new HashMap<>();
        for (int s = 0; s < indexed.sentenceCount(); s++) {
            Places known = isLong(indexed, s) ? places.get(words(indexed, s)) : null;
            if (known != null && known.count > VERY_MANY && known.hub != article) {
                shared.merge(known.hub, 1, Integer::sum);
            }
        }
        Relations hubs = new Relations();
        shared.forEach(hubs::add);
        return hubs.strongest(MOST_HUBS, number -> articles.get(number).id());
    }
}
