package org.crossquote.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossquote.link.CandidatePairs.Pair;

/**
 * Counts in how many articles a sentence stands word for word. What stands in very many is compared with one article, the
 * first that has it, and not with all.
 */
final class RepeatedSentences {
    /** Shorter sentences say the same by chance. */
    private static final int LEAST_WORDS = 6;

    /** With how many first articles an article is compared at most. */
    private static final int MOST_HUBS = 2;

    private final Map<Long, Repeated> sentences = new HashMap<>();

    private record Repeated(int first, int last, int articles) {}

    /** Counts the sentences of all articles. */
    RepeatedSentences(List<IndexedArticle> articles) {
        for (int i = 0; i < articles.size(); i++) {
            int article = i;
            IndexedArticle indexed = articles.get(i);
            for (int s = 0; s < indexed.sentenceCount(); s++) {
                if (isLong(indexed, s)) {
                    sentences.merge(
                            words(indexed, s),
                            new Repeated(article, article, 1),
                            (known, one) -> known.last() == article
                                    ? known
                                    : new Repeated(known.first(), article, known.articles() + 1));
                }
            }
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

    /** In how many articles the sentence at a word stands; 1 when it is too short to tell. */
    int articlesWith(IndexedArticle article, int sentence) {
        Repeated repeated = isLong(article, sentence) ? sentences.get(words(article, sentence)) : null;
        return repeated == null ? 1 : repeated.articles();
    }

    /** The pairs of a first article and each that repeats it, for sentences that stand in more than {@code many} articles. */
    List<Pair> hubs(List<IndexedArticle> articles, int many) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            IndexedArticle article = articles.get(i);
            for (int s = 0; s < article.sentenceCount(); s++) {
                Repeated repeated = isLong(article, s) ? sentences.get(words(article, s)) : null;
                if (repeated != null && repeated.articles() > many && repeated.first() != i) {
                    shared.merge(repeated.first(), 1, Integer::sum);
                }
            }
            int repeating = i;
            shared.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_HUBS)
                    .forEach(e -> pairs.add(new Pair(e.getKey(), repeating)));
        }
        return pairs;
    }
}
