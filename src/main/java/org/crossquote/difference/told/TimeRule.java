package org.crossquote.difference.told;

import java.util.List;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.words.DifferenceWord;

/** One event at times of day that cannot both be. */
final class TimeRule implements ToldRule {
    /** How far before a time a word stands that makes it a rough one. */
    private static final int REACH = 3;

    private final OtherNames others;

    TimeRule(OtherNames others) {
        this.others = others;
    }

    @Override
    public List<Difference> differences(ToldPair pair) {
        return difference(pair).stream().toList();
    }

    private Optional<Difference> difference(ToldPair pair) {
        List<Clock> ofA = pair.a().clocks();
        List<Clock> ofB = pair.b().clocks();
        if (ofA.size() != 1 || ofB.size() != 1) {
            return Optional.empty();
        }
        Clock x = ofA.getFirst();
        Clock y = ofB.getFirst();
        boolean isOne = x.contradicts(y)
                && !isRough(pair.a(), x)
                && !isRough(pair.b(), y)
                && !pair.a().isQuoted(x.from())
                && !pair.b().isQuoted(y.from())
                && !pair.haveOtherDays()
                && !others.areIn(pair)
                && DateRule.isOneEvent(
                        pair, pair.a().nearestVerb(x.from()), pair.b().nearestVerb(y.from()))
                && !isKnown(pair.inB(), x)
                && !isKnown(pair.inA(), y);
        return isOne
                ? Optional.of(DateRule.differ(pair, x.from(), x.to(), y.from(), y.to(), "other-time"))
                : Optional.empty();
    }

    /** "Shortly after 6 a.m.", "gegen 8 Uhr". */
    private static boolean isRough(ToldSentence sentence, Clock clock) {
        for (int i = clock.from() - REACH; i < clock.from(); i++) {
            if (i >= sentence.from() && sentence.is(i, DifferenceWord.ROUGH_TIME)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article names the other's time, too: then it tells of two. */
    private static boolean isKnown(TaggedArticle article, Clock clock) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.clocks().stream())
                .anyMatch(other -> !other.contradicts(clock));
    }
}
