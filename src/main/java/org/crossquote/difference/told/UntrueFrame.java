package org.crossquote.difference.told;

import java.util.List;
import org.crossquote.link.claim.WordKind;

/** Finds what says of a whole clause that it is not so: "It is not true that". */
final class UntrueFrame {
    /** A verb further behind it is another clause's. */
    private static final int REACH = 14;

    private UntrueFrame() {}

    /** The first word of the phrase that says so of the clause of a verb; -1 when none does. */
    static int before(ToldSentence sentence, int verb) {
        int group = sentence.groupStart(verb);
        for (int end = verb; end > Math.max(sentence.from(), verb - REACH); end--) {
            for (List<String> phrase : sentence.language().words().untrue()) {
                int start = end - phrase.size();
                if (stands(sentence, phrase, start)) {
                    return sentence.words().is(start - 1, WordKind.NEGATION) ? -1 : start;
                }
            }
            int word = end - 1;
            if (word < group && sentence.isVerb(word)
                    || end < verb && sentence.words().breaksBefore(end)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean stands(ToldSentence sentence, List<String> phrase, int start) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!sentence.words().word(start + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
