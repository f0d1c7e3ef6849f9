package org.crossquote.difference.quoted;

import java.util.List;
import org.crossquote.link.Edit;

/**
 * What stands beside the steps of a comparison.
 *
 * @param steps the steps from one wording to the other
 * @param a the first wording
 * @param b the other
 */
record Flanks(List<Edit> steps, String a, String b) {
    /** So many words in a row must be the same beside a change on both sides together. */
    private static final int FEWEST = 4;

    /** More on one side do not make up for none on the other; the ends of both wordings count less. */
    private static final int MOST_OF_ONE_SIDE = 3;

    private static final int END = 2;

    /** Whether the words before and behind a step are the same in both: then the change is one of a word, not of a sentence. */
    boolean hold(int step) {
        int before = same(step - 1, -1);
        int behind = same(step + 1, 1);
        return before > 0 && behind > 0 && before + behind >= FEWEST;
    }

    /** How many words are the same from a step on, punctuation aside. */
    private int same(int from, int way) {
        int count = 0;
        for (int i = from; i >= 0 && i < steps.size(); i += way) {
            Edit step = steps.get(i);
            int ofA = words(step.a().in(a));
            int ofB = words(step.b().in(b));
            if (step.kind() == Edit.Kind.EQUAL) {
                count += ofA;
            } else if (ofA + ofB > 0) {
                return Math.min(count, MOST_OF_ONE_SIDE);
            }
        }
        return count == 0 ? END : MOST_OF_ONE_SIDE;
    }

    /** How many words are changed, put in or left out between the first that are the same and the last. */
    int changedWithin() {
        int first = 0;
        int last = steps.size() - 1;
        while (first < last && steps.get(first).kind() != Edit.Kind.EQUAL) {
            first++;
        }
        while (last > first && steps.get(last).kind() != Edit.Kind.EQUAL) {
            last--;
        }
        int changed = 0;
        for (int i = first; i <= last; i++) {
            Edit step = steps.get(i);
            if (step.kind() == Edit.Kind.CHANGED) {
                changed += Math.max(words(step.a().in(a)), words(step.b().in(b)));
            }
        }
        return changed;
    }

    private static int words(String text) {
        return QuotedPlace.folded(text).size();
    }
}
