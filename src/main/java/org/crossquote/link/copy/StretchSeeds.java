package org.crossquote.link.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.work.Progress;

/** Finds the stretches of a sentence or two of one article that have much in common with a stretch of the other. */
final class StretchSeeds {
    /** A stretch has at least so many words that are not grammar. */
    private static final int LEAST_WORDS = 6;

    /** The share of their rarity that two stretches must have in common. */
    private static final double LIKENESS = 0.15;

    /** The share of their words that two stretches must have in common, and the number. */
    private static final double SHARE = 0.1;

    private static final int LEAST_COMMON = 3;

    private final PassageWeights weights;
    /** For each key the last entry of its list in the second article, or 0. */
    private final int[] lastEntry;

    private final int[] seen;
    private int round;

    StretchSeeds(PassageWeights weights) {
        this.weights = weights;
        this.lastEntry = new int[weights.keys()];
        this.seen = new int[weights.keys()];
    }

    /**
     * Two stretches that have much in common.
     *
     * @param a the stretch of the first article
     * @param b the stretch of the other
     */
    record Seed(WordRange a, WordRange b) {}

    /** The stretches of the second article, listed by key. */
    private final class Lists {
        private final List<WordRange> stretches;
        private final int[] stretch;
        private final int[] before;
        private final double[] norm;
        private final int[] words;

        Lists(IndexedArticle article) {
            stretches = stretches(article);
            stretch = new int[article.size() + 1];
            before = new int[article.size() + 1];
            norm = new double[stretches.size()];
            words = new int[stretches.size()];
            int entries = 0;
            for (int t = 0; t < stretches.size(); t++) {
                for (int i = stretches.get(t).from(); i < stretches.get(t).to(); i++) {
                    int concept = article.concept(i);
                    int key = weights.key(concept);
                    if (key < 0 || (lastEntry[key] != 0 && stretch[lastEntry[key]] == t)) {
                        continue;
                    }
                    entries++;
                    stretch[entries] = t;
                    before[entries] = lastEntry[key];
                    lastEntry[key] = entries;
                    norm[t] += weights.square(concept);
                    words[t]++;
                }
            }
        }
    }

    /** The seeds, in the order of the first article. */
    List<Seed> between(IndexedArticle a, IndexedArticle b) {
        Lists lists = new Lists(b);
        List<Seed> seeds = new ArrayList<>();
        double[] dot = new double[lists.stretches.size()];
        int[] common = new int[dot.length];
        for (WordRange range : stretches(a)) {
            Progress.checkpoint();
            addSeeds(range, lists, dot, common, seeds);
            Arrays.fill(dot, 0);
            Arrays.fill(common, 0);
        }
        for (int i = 0; i < b.size(); i++) {
            int key = weights.key(b.concept(i));
            if (key >= 0) {
                lastEntry[key] = 0;
            }
        }
        return seeds;
    }

    private void addSeeds(WordRange range, Lists lists, double[] dot, int[] common, List<Seed> seeds) {
        round++;
        double norm = 0;
        int words = 0;
        for (int i = range.from(); i < range.to(); i++) {
            int concept = range.article().concept(i);
            int key = weights.key(concept);
            if (key < 0 || seen[key] == round) {
                continue;
            }
            seen[key] = round;
            words++;
            double square = weights.square(concept);
            norm += square;
            for (int entry = lastEntry[key]; entry != 0; entry = lists.before[entry]) {
                dot[lists.stretch[entry]] += square;
                common[lists.stretch[entry]]++;
            }
        }
        for (int t = 0; t < dot.length; t++) {
            if (common[t] >= LEAST_COMMON
                    && dot[t] >= LIKENESS * Math.sqrt(norm * lists.norm[t])
                    && 2.0 * common[t] >= SHARE * (words + lists.words[t])) {
                seeds.add(new Seed(range, lists.stretches.get(t)));
            }
        }
    }

    /** Sentences, short ones put together. */
    private static List<WordRange> stretches(IndexedArticle article) {
        List<WordRange> stretches = new ArrayList<>();
        int from = 0;
        int words = 0;
        for (int s = 0; s < article.sentenceCount(); s++) {
            int end = article.sentenceStart(s + 1);
            for (int i = article.sentenceStart(s); i < end; i++) {
                words += article.concept(i) >= 0 ? 1 : 0;
            }
            if (words >= LEAST_WORDS || s + 1 == article.sentenceCount()) {
                stretches.add(new WordRange(article, from, end));
                from = end;
                words = 0;
            }
        }
        return stretches;
    }
}
