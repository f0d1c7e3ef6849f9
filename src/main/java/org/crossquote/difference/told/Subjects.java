package org.crossquote.difference.told;

import java.util.List;
import java.util.stream.IntStream;
import org.crossquote.link.claim.Amount;
import org.crossquote.link.claim.WordKind;
import org.crossquote.quote.words.Trait;

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

    /** The words before the verb of an amount that may do what it says; none where the amount itself stands before it. */
    static List<Integer> before(ToldSentence sentence, Amount amount) {
        int verb = sentence.nearestVerb(amount.from());
        boolean isVerbSecond = sentence.language().lexicon().has(Trait.VERB_SECOND); // then it may stand behind
        return verb < 0 || amount.from() < verb || isVerbSecond
                ? List.of()
                : IntStream.range(start(sentence, verb), verb)
                        .filter(i -> isNoun(sentence, i))
                        .boxed()
                        .toList();
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
                && !sentence.words().is(word, WordKind.NONE); // who is none may be anybody of the other
    }

    private static int start(ToldSentence sentence, int verb) {
        return Math.max(sentence.from(), verb - REACH);
    }
}
