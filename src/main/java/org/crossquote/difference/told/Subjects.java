package org.crossquote.difference.told;

import org.crossquote.link.claim.WordKind;

/** Compares who does what two verbs say. */
final class Subjects {
    /** The subject stands not further before its verb. */
    private static final int REACH = 14;

    private Subjects() {}

    /** Whether the verbs may have one subject: what stands before both shares a word, or before one nothing but pronouns stands. */
    static boolean mayBeOne(ToldPair pair, int verbOfA, int verbOfB) {
        boolean some = false;
        for (int i = start(pair.a(), verbOfA); i < verbOfA; i++) {
            if (isNoun(pair.a(), i)) {
                some = true;
                for (int j = start(pair.b(), verbOfB); j < verbOfB; j++) {
                    if (pair.same(i, j)) {
                        return true;
                    }
                }
            }
        }
        return !some || !hasNoun(pair.b(), verbOfB);
    }

    private static boolean hasNoun(ToldSentence sentence, int verb) {
        for (int i = start(sentence, verb); i < verb; i++) {
            if (isNoun(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoun(ToldSentence sentence, int word) {
        return sentence.words().isContent(word)
                && !sentence.isVerb(word)
                && !sentence.words().is(word, WordKind.NONE); // "nobody" may be anybody of the other
    }

    private static int start(ToldSentence sentence, int verb) {
        return Math.max(sentence.from(), verb - REACH);
    }
}
