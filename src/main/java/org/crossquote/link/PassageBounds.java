package org.crossquote.link;

/** Measures two stretches that may be one passage, and finds where the passage begins and ends. */
final class PassageBounds {
    /** How dear a word is that the other side does not have: more, the more words it has otherwise. */
    private static final double COST = 4;

    private static final double COST_GROWTH = 4;

    private final PassageWeights weights;
    private final int[] seen;
    private int round;

    PassageBounds(PassageWeights weights, int concepts) {
        this.weights = weights;
        this.seen = new int[concepts];
    }

    /** The part of a range in which words of the other stand thickest. */
    WordRange trimmed(WordRange range, WordRange other) {
        mark(other);
        double cost = COST * Math.pow(share(range), COST_GROWTH);
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
            sum += (seen[concept] == round ? 1 : -cost) * weights.weight(concept);
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
            int concept = range.article().concept(i);
            if (concept >= 0) {
                seen[concept] = round;
            }
        }
    }

    /** How much of a range is marked: 0 to 0.9. */
    private double share(WordRange range) {
        double marked = 0;
        double all = 0;
        for (int i = range.from(); i < range.to(); i++) {
            int concept = range.article().concept(i);
            if (concept >= 0) {
                all += weights.weight(concept);
                marked += seen[concept] == round ? weights.weight(concept) : 0;
            }
        }
        return all == 0 ? 0 : Math.min(0.9, marked / all);
    }

    /** 0 to 1: how much of their rarity two ranges have in common. */
    double likeness(WordRange a, WordRange b) {
        mark(b);
        double common = 0;
        double normOfA = 0;
        int ofB = round++;
        for (int i = a.from(); i < a.to(); i++) {
            int concept = a.article().concept(i);
            if (concept >= 0 && seen[concept] != round) {
                common += seen[concept] == ofB ? weights.square(concept) : 0;
                normOfA += weights.square(concept);
                seen[concept] = round;
            }
        }
        double normOfB = 0;
        round++;
        for (int i = b.from(); i < b.to(); i++) {
            int concept = b.article().concept(i);
            if (concept >= 0 && seen[concept] != round) {
                normOfB += weights.square(concept);
                seen[concept] = round;
            }
        }
        return common == 0 ? 0 : common / Math.sqrt(normOfA * normOfB);
    }

    /** How many different words both have that are neither grammar nor names. */
    int commonWords(WordRange a, WordRange b) {
        mark(a);
        int words = 0;
        for (int i = b.from(); i < b.to(); i++) {
            int concept = b.article().concept(i);
            if (concept >= 0 && seen[concept] == round && !weights.isName(concept)) {
                seen[concept] = 0;
                words++;
            }
        }
        return words;
    }
}
