package org.crossquote.link.copy;

import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.work.Progress;

/**
 * Measures two stretches that may be one passage, and finds where the passage begins and ends: where words of the other side
 * stand thickest.
 */
final class PassageBounds {
    /** How dear a word is that the other side does not have, when all others are common. */
    private static final double COST = 0.8;

    /** How dear it is at least. */
    private static final double LEAST_COST = 0.3;

    /** Of two wordings of one passage, none has more words than so many times those of the other. */
    private static final double LONGEST = 2.3;

    /** How much dearer a word becomes in each step that shortens a side which is too long. */
    private static final double DEARER = 2;

    private static final int MOST_STEPS = 8;

    /** A sentence that is nearly all in the passage is in it wholly: so many words may be missing at an end. */
    private static final int NEARLY = 10;

    private final PassageWeights weights;
    private final int[] seen;
    private int round;

    PassageBounds(PassageWeights weights) {
        this.weights = weights;
        this.seen = new int[weights.keys()];
    }

    /**
     * Two wordings of one passage.
     *
     * @param a that of the first article
     * @param b that of the other
     */
    record Sides(WordRange a, WordRange b) {}

    /** The passage inside two stretches. */
    Sides within(WordRange hullOfA, WordRange hullOfB) {
        WordRange a = trimmed(hullOfA, hullOfB, 1);
        WordRange b = trimmed(hullOfB, a, 1);
        a = trimmed(a, b, 1);
        b = trimmed(b, a, 1);
        double dearer = 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            dearer *= DEARER;
            if (b.size() > LONGEST * a.size()) {
                b = trimmed(b, a, dearer);
            } else if (a.size() > LONGEST * b.size()) {
                a = trimmed(a, b, dearer);
            } else {
                break;
            }
        }
        return new Sides(a, b);
    }

    /** The part of a range in which words of the other stand thickest. */
    private WordRange trimmed(WordRange range, WordRange other, double dearer) {
        Progress.checkpoint();
        mark(other);
        double cost = dearer * Math.max(LEAST_COST, COST * share(range));
        IndexedArticle article = range.article();
        double sum = 0;
        double best = 0;
        int start = range.from();
        int from = range.from();
        int to = range.from();
        for (int i = range.from(); i < range.to(); i++) {
            int concept = article.concept(i);
            if (concept < 0) {
                continue;
            }
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += (seen[weights.key(concept)] == round ? 1 : -cost) * weights.weight(concept);
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        return to > from ? new WordRange(article, from, to) : range;
    }

    private void mark(WordRange range) {
        round++;
        for (int i = range.from(); i < range.to(); i++) {
            int key = weights.key(range.article().concept(i));
            if (key >= 0) {
                seen[key] = round;
            }
        }
    }

    /** How much of a range is marked: 0 to 1. */
    private double share(WordRange range) {
        double marked = 0;
        double all = 0;
        for (int i = range.from(); i < range.to(); i++) {
            int concept = range.article().concept(i);
            if (concept >= 0) {
                all += weights.weight(concept);
                marked += seen[weights.key(concept)] == round ? weights.weight(concept) : 0;
            }
        }
        return all == 0 ? 0 : marked / all;
    }

    /** The range with the sentences at its ends, when little of them is missing. */
    static WordRange rounded(WordRange range) {
        IndexedArticle article = range.article();
        int start = article.sentenceStart(article.sentenceOf(range.from()));
        int end = article.sentenceStart(article.sentenceOf(range.to() - 1) + 1);
        return new WordRange(
                article,
                range.from() - start <= NEARLY ? start : range.from(),
                end - range.to() <= NEARLY ? end : range.to());
    }

    /** 0 to 1: how much of their rarity two ranges have in common. */
    double likeness(WordRange a, WordRange b) {
        mark(b);
        double common = 0;
        double normOfA = 0;
        int ofB = round++;
        for (int i = a.from(); i < a.to(); i++) {
            int concept = a.article().concept(i);
            int key = weights.key(concept);
            if (key >= 0 && seen[key] != round) {
                common += seen[key] == ofB ? weights.square(concept) : 0;
                normOfA += weights.square(concept);
                seen[key] = round;
            }
        }
        double normOfB = 0;
        round++;
        for (int i = b.from(); i < b.to(); i++) {
            int concept = b.article().concept(i);
            int key = weights.key(concept);
            if (key >= 0 && seen[key] != round) {
                normOfB += weights.square(concept);
                seen[key] = round;
            }
        }
        return common == 0 ? 0 : Math.min(1, common / Math.sqrt(normOfA * normOfB));
    }

    /** How many different words both have that are neither grammar nor names. */
    int commonWords(WordRange a, WordRange b) {
        mark(a);
        int words = 0;
        for (int i = b.from(); i < b.to(); i++) {
            int concept = b.article().concept(i);
            int key = weights.key(concept);
            if (key >= 0 && seen[key] == round && !weights.isName(concept)) {
                seen[key] = 0;
                words++;
            }
        }
        return words;
    }
}
