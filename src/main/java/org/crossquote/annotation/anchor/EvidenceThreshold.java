package org.crossquote.annotation.anchor;

import java.util.List;

/**
 * How much evidence is enough, by the length of the quote. Short words stand everywhere by chance and need their
 * neighbours; a long passage speaks for itself.
 */
final class EvidenceThreshold {
    private static final int SHORT = 6;
    private static final int PHRASE = 24;
    private static final int SENTENCE = 48;
    /** Fewer characters of context than these say little: those of a text's first and last words, and of tools that give none. */
    private static final int THIN = 8;
    /** Words that speak for themselves when they are there once. */
    private static final int ALONE = 12;
    /** The share of the words that may have changed where nothing but they can tell. */
    private static final double CHANGED_ALONE = 0.25;
    /** Two places nearer than this in their score are the same to us. */
    private static final double MARGIN = 0.02;

    private EvidenceThreshold() {}

    /** The most edits, in characters, with which words of that length can still be called the same. */
    static int errors(int length) {
        return (int) (length * (length < SHORT ? 0.25 : length < PHRASE ? 0.34 : 0.42));
    }

    /** Whether unchanged words that stand there are the annotated ones and not the same words in another sentence. */
    static boolean acceptsSame(Candidate best, List<Candidate> all, int length) {
        if (best.compared() == 0 || (best.compared() < THIN && length >= ALONE)) {
            return all.size() == 1 ? length >= ALONE : leads(best, all, 0);
        }
        double needed = length < SHORT ? 0.7 : length < PHRASE ? 0.45 : length < SENTENCE ? 0.25 : 0;
        return best.context() >= needed && leads(best, all, 0);
    }

    /** Whether so much of the context stands around the words that no other place needs a look. */
    static boolean speaksForItself(Candidate best) {
        return best.context() >= 0.75;
    }

    /** Whether words that are nearly the same are the annotated ones. */
    static boolean acceptsAlike(Candidate best, List<Candidate> all, int length) {
        if (best.compared() < THIN) {
            return length >= ALONE && best.errors() <= CHANGED_ALONE * length && leads(best, all, MARGIN);
        }
        double needed = length < SHORT ? 0.9 : length < PHRASE ? 0.75 : length < SENTENCE ? 0.6 : 0.4;
        return best.context() >= needed && leads(best, all, MARGIN);
    }

    private static boolean leads(Candidate best, List<Candidate> all, double margin) {
        return all.stream()
                .allMatch(c -> c.equals(best)
                        || best.score() - c.score() > margin
                        || c.span().overlaps(best.span()));
    }
}
