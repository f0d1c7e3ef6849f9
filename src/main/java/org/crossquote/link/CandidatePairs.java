package org.crossquote.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the pairs of articles that are worth comparing: those in which sentences share words, or pairs of words, that
 * are rare in the collection. The work grows with the number of words, because a word that stands in many sentences is
 * left out, and because every article is compared with a bounded number of others.
 */
final class CandidatePairs {
    /** In a collection of so many articles all are compared with all. */
    private static final int FEW = 24;

    /** A word or a pair of words that stands in more sentences of the collection leads nowhere. */
    static final int MOST_SENTENCES = 64;

    private static final int ONE = 1000;

    /** Sentences that share less, in the sum of rarity, have nothing to do with each other. */
    private static final int LEAST_SHARED = 5 * ONE;

    /** Articles whose sentences share less altogether are not compared. */
    private static final int LEAST_RELATED = 10 * ONE;

    /** With how many others, the nearest, an article is compared. */
    private static final int MOST_NEIGHBOURS = 16;

    private static final double MOST_RARITY = 3;
    private static final double PAIR_OF_WORDS = 2;

    private final Lexicon lexicon;
    private final List<IndexedArticle> articles;
    /** The features of sentence s are features[first[s]] up to features[first[s + 1]]. */
    private int[] features = new int[1 << 16];

    private int[] first = new int[1 << 12];
    private int[] articleOf = new int[1 << 12];
    private int sentences;
    private int size;

    private CandidatePairs(Lexicon lexicon, List<IndexedArticle> articles) {
        this.lexicon = lexicon;
        this.articles = articles;
    }

    /**
     * Two articles, by their places in the list.
     *
     * @param a the one that comes first
     * @param b the other
     */
    record Pair(int a, int b) {}

    private record Relation(int a, int b, long strength) {
        int other(int article) {
            return article == a ? b : a;
        }
    }

    /** The pairs to compare, in order. */
    static List<Pair> of(List<IndexedArticle> articles, Lexicon lexicon) {
        if (articles.size() <= FEW) {
            return all(articles.size());
        }
        CandidatePairs candidates = new CandidatePairs(lexicon, articles);
        candidates.collectFeatures();
        return nearest(candidates.relations(), articles.size());
    }

    private static List<Pair> all(int count) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                pairs.add(new Pair(i, j));
            }
        }
        return pairs;
    }

    private void collectFeatures() {
        int words = articles.stream().mapToInt(IndexedArticle::size).sum();
        int buckets = Integer.highestOneBit(Math.max(words, 1 << 12)) - 1;
        int concepts = lexicon.concepts();
        for (int i = 0; i < articles.size(); i++) {
            IndexedArticle article = articles.get(i);
            for (int s = 0; s < article.sentenceCount(); s++) {
                beginSentence(i);
                int before = -1;
                for (int w = article.sentenceStart(s); w < article.sentenceStart(s + 1); w++) {
                    int concept = article.concept(w);
                    if (concept >= 0) {
                        addFeature(concept);
                        if (before >= 0) {
                            addFeature(concepts + (pairHash(lexicon.hash(before), lexicon.hash(concept)) & buckets));
                        }
                        before = concept;
                    }
                }
                size = withoutRepeats(first[sentences - 1], size);
            }
        }
        first[sentences] = size;
    }

    private void beginSentence(int article) {
        if (sentences + 2 > first.length) {
            first = Arrays.copyOf(first, 2 * first.length);
            articleOf = Arrays.copyOf(articleOf, first.length);
        }
        first[sentences] = size;
        articleOf[sentences] = article;
        sentences++;
    }

    private void addFeature(int feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }

    private int withoutRepeats(int from, int to) {
        Arrays.sort(features, from, to);
        int end = from;
        for (int i = from; i < to; i++) {
            if (i == from || features[i] != features[i - 1]) {
                features[end++] = features[i];
            }
        }
        return end;
    }

    private static int pairHash(int x, int y) {
        int hash = Math.min(x, y) * 0x9E3779B1 + Math.max(x, y) * 0x85EBCA6B;
        return (hash ^ (hash >>> 15)) & Integer.MAX_VALUE;
    }

    /** All relations that are strong enough, each once. */
    private List<Relation> relations() {
        int highest = 0;
        for (int i = 0; i < size; i++) {
            highest = Math.max(highest, features[i]);
        }
        int[] firstPosting = new int[highest + 2];
        for (int i = 0; i < size; i++) {
            firstPosting[features[i] + 1]++;
        }
        for (int f = 0; f <= highest; f++) {
            firstPosting[f + 1] += firstPosting[f];
        }
        int[] postings = new int[size];
        int[] next = firstPosting.clone();
        for (int s = 0; s < sentences; s++) {
            for (int i = first[s]; i < first[s + 1]; i++) {
                postings[next[features[i]]++] = s;
            }
        }
        return relations(firstPosting, postings);
    }

    private List<Relation> relations(int[] firstPosting, int[] postings) {
        List<Relation> relations = new ArrayList<>();
        int[] shared = new int[sentences];
        int[] touched = new int[sentences];
        long[] related = new long[articles.size()];
        int[] others = new int[articles.size()];
        int count = 0;
        for (int s = 0; s < sentences; s++) {
            int article = articleOf[s];
            int touchedCount = 0;
            for (int i = first[s]; i < first[s + 1]; i++) {
                int from = firstPosting[features[i]];
                int to = firstPosting[features[i] + 1];
                if (to - from > MOST_SENTENCES) {
                    continue;
                }
                int weight = weight(features[i]);
                for (int p = to - 1; p >= from && articleOf[postings[p]] > article; p--) {
                    if (shared[postings[p]] == 0) {
                        touched[touchedCount++] = postings[p];
                    }
                    shared[postings[p]] += weight;
                }
            }
            for (int k = 0; k < touchedCount; k++) {
                int t = touched[k];
                if (shared[t] >= LEAST_SHARED) {
                    if (related[articleOf[t]] == 0) {
                        others[count++] = articleOf[t];
                    }
                    related[articleOf[t]] += shared[t];
                }
                shared[t] = 0;
            }
            if (s + 1 == sentences || articleOf[s + 1] != article) {
                for (int k = 0; k < count; k++) {
                    if (related[others[k]] >= LEAST_RELATED) {
                        relations.add(new Relation(article, others[k], related[others[k]]));
                    }
                    related[others[k]] = 0;
                }
                count = 0;
            }
        }
        return relations;
    }

    /** In whole thousandths, so that sums do not depend on the order of what is added. */
    private int weight(int feature) {
        double weight = feature < lexicon.concepts() ? Math.min(MOST_RARITY, lexicon.rarity(feature)) : PAIR_OF_WORDS;
        return (int) Math.round(ONE * weight);
    }

    /** The relations that are among the strongest of one of their articles. */
    private static List<Pair> nearest(List<Relation> relations, int count) {
        List<List<Relation>> of = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            of.add(new ArrayList<>());
        }
        for (Relation relation : relations) {
            of.get(relation.a()).add(relation);
            of.get(relation.b()).add(relation);
        }
        Set<Pair> chosen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int article = i;
            of.get(i).stream()
                    .sorted(Comparator.comparingLong(Relation::strength)
                            .reversed()
                            .thenComparingInt(r -> r.other(article)))
                    .limit(MOST_NEIGHBOURS)
                    .forEach(r -> chosen.add(new Pair(r.a(), r.b())));
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b))
                .toList();
    }
}
