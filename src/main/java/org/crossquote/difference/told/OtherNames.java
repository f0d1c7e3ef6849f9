package org.crossquote.difference.told;

import java.util.List;
import org.crossquote.difference.told.NameRule.NameRun;
import org.crossquote.difference.words.DifferenceWord;

/** Tells by names in their places whether two sentences are about other people or other places. */
final class OtherNames {
    private final NamesApart apart;

    OtherNames(NamesApart apart) {
        this.apart = apart;
    }

    /** Whether a name of one sentence and a name of the other, none of them shared, stand in one place of their sentences; who says it does not count. */
    boolean areIn(ToldPair pair) {
        List<NameRun> ofA = NameRule.unshared(NameRun.in(pair.a()), pair, true);
        List<NameRun> ofB = NameRule.unshared(NameRun.in(pair.b()), pair, false);
        return ofA.stream()
                .filter(x -> !isSource(pair.a(), x))
                .anyMatch(x -> ofB.stream()
                        .filter(y -> !isSource(pair.b(), y))
                        .anyMatch(y -> isOnePlace(pair, x, y) && apart.areApart(pair, x, y)));
    }

    private static boolean isOnePlace(ToldPair pair, NameRun x, NameRun y) {
        boolean arePlaces = isBehindPlaceWord(pair.a(), x) && isBehindPlaceWord(pair.b(), y);
        boolean areSubjects = pair.a().isVerb(x.to()) && pair.b().isVerb(y.to());
        return arePlaces || areSubjects || NameRule.isSlot(pair, x, y);
    }

    private static boolean isBehindPlaceWord(ToldSentence sentence, NameRun name) {
        int before = name.from() - 1;
        return sentence.is(before, DifferenceWord.PLACE) || sentence.is(before - 1, DifferenceWord.PLACE);
    }

    /** "Said Ruth Carver", "Ruth Carver said". */
    private static boolean isSource(ToldSentence sentence, NameRun name) {
        int verb = sentence.nearestVerb(name.from());
        return verb >= 0 && sentence.is(verb, DifferenceWord.AFFIRMING);
    }
}
