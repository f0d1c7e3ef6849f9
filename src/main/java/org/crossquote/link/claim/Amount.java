package org.crossquote.link.claim;

import java.util.List;

/**
 * How many, or how much, as a text says it.
 *
 * @param from its first word in the article, words such as {@code about} left out
 * @param to the word after its last
 * @param low the least that the text allows
 * @param high the most that it allows
 * @param step the value of the last figure that it gives: 1000 for {@code 43 thousand}, 0.1 for {@code 29.6}
 * @param isRough whether the text says itself that it is not exact
 * @param measure {@code %}, the sign of a currency, or a blank
 * @param counted the words that say of what, the next ones first; at most two
 */
public record Amount(
        int from, int to, double low, double high, double step, boolean isRough, char measure, List<Integer> counted) {
    /** A little more than what is lost when figures are turned into numbers. */
    private static final double NOTHING = 1e-9;

    /** A number of two figures and more may stand for one with more figures behind them. */
    private static final int FEWEST_STEPS = 10;

    public Amount {
        counted = List.copyOf(counted);
    }

    /** Whether both can be true of one thing: what one allows the other allows too, or it is the other with fewer figures. */
    public boolean agreesWith(Amount other) {
        if (measure != other.measure) {
            return true;
        }
        if (low <= other.high + NOTHING && other.low <= high + NOTHING) {
            return true;
        }
        return isRounded(other) || other.isRounded(this) || isCutOff(other) || other.isCutOff(this);
    }

    /** Whether this is the other without its last figures, as in "43 million" for 43,885,310; of a single figure too much would be gone. */
    private boolean isCutOff(Amount other) {
        boolean isPlain = low == high && other.low == other.high && !isRough && !other.isRough;
        return isPlain
                && step >= 1000
                && measuredInWords()
                && step > other.step
                && low >= FEWEST_STEPS * step
                && other.low >= low
                && other.low < low + step;
    }

    /** Whether this is the other, rounded: 30 of 29.6, and 1.2 million of 1,234,500; never 43,000 of 43,350. */
    private boolean isRounded(Amount other) {
        boolean isPlain = low == high && other.low == other.high && !isRough && !other.isRough;
        boolean mayRound = other.step < 1 || step >= 1000 && measuredInWords();
        return isPlain && mayRound && step > other.step && Math.abs(low - other.low) <= step / 2 + NOTHING;
    }

    private boolean measuredInWords() {
        return to - from > 1;
    }
}
