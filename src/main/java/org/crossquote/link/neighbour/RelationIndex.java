package org.crossquote.link.neighbour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.words.ConceptTable;
import org.crossquote.work.Progress;

/**
 * How strongly the articles of a growing collection are related: the sum of what their sentences share. An article that is added
 * brings relations of its own, and weakens those of others where its words make a feature common. Nothing else
 * changes, so the relations are those of all articles at once. The work for an article grows with its own words.
 */
final class RelationIndex {
    /** Sentences that share less, in the sum of rarity, have nothing to do with each other. */
    private static final int LEAST_SHARED = 5 * FeaturePostings.ONE;

    /** Articles whose sentences share less altogether are not related. */
    private static final int LEAST_RELATED = 10 * FeaturePostings.ONE;

    private final SentenceFeatures features = new SentenceFeatures();
    private final FeaturePostings postings;
    private final List<Relations> relations = new ArrayList<>();
    /** What each sentence shares with the one that is looked at; all 0 in between. */
    private int[] shared = {};

    private int[] touched = {};

    RelationIndex(ConceptTable concepts) {
        this.postings = new FeaturePostings(concepts);
    }

    /** The relations of an article with all others. */
    Relations of(int article) {
        return relations.get(article);
    }

    /** How many articles were added. */
    int size() {
        return relations.size();
    }

    /**
     * Adds articles, numbered on from those before, and gives the numbers of all whose relations changed. When it is cancelled, the
     * index is of no use any more.
     */
    Set<Integer> add(List<IndexedArticle> added, Progress progress) {
        int firstNew = relations.size();
        int firstSentence = features.sentences();
        for (IndexedArticle article : added) {
            features.add(article, relations.size());
            relations.add(new Relations());
        }
        Set<Integer> changed = new HashSet<>();
        List<Integer> becameCommon = post(firstSentence);
        weaken(becameCommon, firstNew, changed);
        becameCommon.forEach(postings::forget);
        relate(firstSentence, changed, progress);
        return changed;
    }

    private List<Integer> post(int firstSentence) {
        List<Integer> becameCommon = new ArrayList<>();
        for (int s = firstSentence; s < features.sentences(); s++) {
            Progress.checkpoint();
            for (int i = features.first(s); i < features.first(s + 1); i++) {
                int feature = features.feature(i);
                if (postings.add(feature, s)) {
                    becameCommon.add(feature);
                }
            }
        }
        return becameCommon;
    }

    /** Takes from the relations of earlier articles what their sentences shared by features that have become common. */
    private void weaken(List<Integer> becameCommon, int firstNew, Set<Integer> changed) {
        Set<Integer> lost = new HashSet<>(becameCommon);
        for (int feature : becameCommon) {
            Progress.checkpoint();
            int[] sentences = postings.list(feature);
            int size = postings.size(feature);
            for (int i = 0; i < size && features.articleOf(sentences[i]) < firstNew; i++) {
                for (int j = 0; j < i; j++) {
                    weaken(sentences[j], sentences[i], feature, lost, changed);
                }
            }
        }
    }

    /** Weakens the relation that two sentences make, when {@code feature} is the first of the lost ones that they share. */
    private void weaken(int s, int t, int feature, Set<Integer> lost, Set<Integer> changed) {
        int a = features.articleOf(s);
        int b = features.articleOf(t);
        if (a == b) {
            return;
        }
        int before = 0;
        int now = 0;
        int j = features.first(t);
        for (int i = features.first(s); i < features.first(s + 1); i++) {
            int common = features.feature(i);
            while (j < features.first(t + 1) && features.feature(j) < common) {
                j++;
            }
            if (j == features.first(t + 1) || features.feature(j) != common) {
                continue;
            }
            if (lost.contains(common)) {
                if (common < feature) {
                    return;
                }
                before += postings.weight(common);
            } else if (!postings.isCommon(common)) {
                before += postings.weight(common);
                now += postings.weight(common);
            }
        }
        if (before >= LEAST_SHARED) {
            int by = before - (now >= LEAST_SHARED ? now : 0);
            relations.get(a).weaken(b, by, LEAST_RELATED);
            relations.get(b).weaken(a, by, LEAST_RELATED);
            changed.add(a);
            changed.add(b);
        }
    }

    /** Relates each new article with all before it. */
    private void relate(int firstSentence, Set<Integer> changed, Progress progress) {
        if (shared.length < features.sentences()) {
            shared = new int[features.sentences() + features.sentences() / 4];
            touched = new int[shared.length];
        }
        long[] related = new long[relations.size()];
        int[] others = new int[relations.size()];
        int count = 0;
        for (int s = firstSentence; s < features.sentences(); s++) {
            progress.report(s - firstSentence, features.sentences() - firstSentence);
            int article = features.articleOf(s);
            count = addShared(s, related, others, count);
            if (s + 1 == features.sentences() || features.articleOf(s + 1) != article) {
                changed.add(article);
                for (int k = 0; k < count; k++) {
                    int other = others[k];
                    if (related[other] >= LEAST_RELATED) {
                        relations.get(article).add(other, related[other]);
                        relations.get(other).add(article, related[other]);
                        changed.add(other);
                    }
                    related[other] = 0;
                }
                count = 0;
            }
        }
    }

    /** Adds what a sentence shares with those of earlier articles, and gives the number of articles that share anything. */
    private int addShared(int sentence, long[] related, int[] others, int count) {
        int touchedCount = touch(sentence);
        int more = count;
        for (int k = 0; k < touchedCount; k++) {
            int t = touched[k];
            if (shared[t] >= LEAST_SHARED) {
                int other = features.articleOf(t);
                if (related[other] == 0) {
                    others[more++] = other;
                }
                related[other] += shared[t];
            }
            shared[t] = 0;
        }
        return more;
    }

    /** Sums up what each sentence of an earlier article shares with this one; gives how many share anything. */
    private int touch(int sentence) {
        int article = features.articleOf(sentence);
        int touchedCount = 0;
        for (int i = features.first(sentence); i < features.first(sentence + 1); i++) {
            int feature = features.feature(i);
            if (postings.isCommon(feature)) {
                continue;
            }
            int[] sentences = postings.list(feature);
            int size = postings.size(feature);
            int weight = postings.weight(feature);
            for (int p = 0; p < size && features.articleOf(sentences[p]) < article; p++) {
                int t = sentences[p];
                if (shared[t] == 0) {
                    touched[touchedCount++] = t;
                }
                shared[t] += weight;
            }
        }
        return touchedCount;
    }
}
