package org.crossquote.difference.quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.link.claim.WordKind;
import org.crossquote.text.Span;

/** Tells whether a negation that only one of two wordings has at a place can turn its sentence into the contrary of the other's. */
final class Contrary {
    private static final String ENDS = ".!?;";

    private Contrary() {}

    /**
     * Whether the sentences may be contraries: one is negated once more, not only in another place, and nothing limits one of them alone, as
     * in "only over", "not until".
     *
     * @param a the first wording
     * @param inA the place of the change in its quotation
     * @param b the other
     * @param inB the place in the other
     */
    static boolean may(QuotedPlace a, Span inA, QuotedPlace b, Span inB) {
        List<String> ofA = sentence(a, inA);
        List<String> ofB = sentence(b, inB);
        return (negations(a, ofA) + negations(b, ofB)) % 2 != 0
                && restrictions(a, ofA).equals(restrictions(b, ofB));
    }

    private static long negations(QuotedPlace place, List<String> sentence) {
        return sentence.stream()
                .filter(word -> place.language().claims().is(WordKind.NEGATION, word))
                .count();
    }

    private static Set<String> restrictions(QuotedPlace place, List<String> sentence) {
        Set<String> found = new HashSet<>(sentence);
        found.removeIf(word -> !place.words().is(DifferenceWord.RESTRICTING, word));
        return found;
    }

    /** The words of the sentence of the quotation around a place. */
    private static List<String> sentence(QuotedPlace place, Span at) {
        String exact = place.quotation().exact();
        int start = at.start();
        while (start > 0 && ENDS.indexOf(exact.charAt(start - 1)) < 0) {
            start--;
        }
        int end = at.end();
        while (end < exact.length() && ENDS.indexOf(exact.charAt(end)) < 0) {
            end++;
        }
        return QuotedPlace.folded(exact.substring(start, end));
    }
}
