package org.crossquote.difference.told;

import java.util.List;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.message.Message;

/** One event on days that cannot both be. */
final class DateRule implements ToldRule {
    /** So many other words must be the same. */
    private static final int FEWEST_WORDS = 3;

    /** So many of what has a day of the month in both, */
    private static final int FEWEST_OF_DATED = 2;

    /** where so much of both clauses is the same. */
    private static final double MUCH = 0.65;

    /** So much of both clauses must be the same. */
    private static final double LIKENESS = 0.4;

    @Override
    public List<Difference> differences(ToldPair pair) {
        return difference(pair).stream().toList();
    }

    private static Optional<Difference> difference(ToldPair pair) {
        List<Day> ofA = pair.a().days();
        List<Day> ofB = pair.b().days();
        if (ofA.size() != 1 || ofB.size() != 1 || isVague(pair.a()) || isVague(pair.b())) {
            return Optional.empty();
        }
        Day x = ofA.getFirst();
        Day y = ofB.getFirst();
        int verbOfA = pair.a().nearestVerb(x.from());
        int verbOfB = pair.b().nearestVerb(y.from());
        boolean isOne = x.contradicts(y)
                && (!countOthers(pair) || pair.isSurelyOneEvent())
                && !pair.a().isQuoted(x.from())
                && !pair.b().isQuoted(y.from())
                && isOneEvent(pair, verbOfA, verbOfB)
                && !isKnown(pair.inB(), x)
                && !isKnown(pair.inA(), y);
        return isOne ? Optional.of(differ(pair, x.from(), x.to(), y.from(), y.to(), "other-day")) : Optional.empty();
    }

    /** That two days or times of one event, by their words, cannot both be; the surer the more of both sentences is the same. */
    static Difference differ(ToldPair pair, int fromOfA, int toOfA, int fromOfB, int toOfB, String why) {
        double sure = Math.min(0.9, 0.5 + pair.fact().likeness() / 2);
        return pair.difference(DifferenceKind.DATE, fromOfA, toOfA, fromOfB, toOfB, sure, Message.of(why));
    }

    /** Whether the deeds beside two days or times are one, and enough else is the same. */
    static boolean isOneEvent(ToldPair pair, int verbOfA, int verbOfB) {
        boolean planned = verbOfA >= 0
                && verbOfB >= 0
                && pair.a().plannedBy(verbOfA) >= 0 != pair.b().plannedBy(verbOfB) >= 0;
        boolean otherDeeds = verbOfA >= 0 && verbOfB >= 0 && !pair.same(verbOfA, verbOfB);
        return !planned
                && !otherDeeds
                && isMuchAlike(pair, verbOfA, verbOfB)
                && (verbOfA < 0 || pair.isSharedOfA(verbOfA))
                && (verbOfB < 0 || pair.isSharedOfB(verbOfB));
    }

    /** Whether many words are the same, or few of which the sentences hardly have others: who did what. */
    private static boolean isMuchAlike(ToldPair pair, int verbOfA, int verbOfB) {
        int same = pair.told().size();
        double likeness = pair.fact().likeness();
        boolean isDated = isDated(pair.a()) && isDated(pair.b());
        return same >= FEWEST_WORDS && likeness >= LIKENESS
                || same >= FEWEST_OF_DATED
                        && isDated
                        && likeness >= MUCH
                        && verbOfA >= 0
                        && pair.same(verbOfA, verbOfB)
                        && Subjects.mayBeOne(pair, verbOfA, verbOfB);
    }

    private static boolean isDated(ToldSentence sentence) {
        return sentence.days().stream().anyMatch(day -> day.day() > 0);
    }

    /** Whether the sentences count differently, too: then they tell of two events. */
    private static boolean countOthers(ToldPair pair) {
        boolean areOtherTimes = !pair.a().clocks().isEmpty()
                && !pair.b().clocks().isEmpty()
                && pair.a().clocks().stream()
                        .allMatch(x -> pair.b().clocks().stream().allMatch(x::contradicts));
        return areOtherTimes
                || !pair.a().amounts().isEmpty()
                        && !pair.b().amounts().isEmpty()
                        && pair.a().amounts().stream()
                                .allMatch(x -> pair.b().amounts().stream().noneMatch(x::agreesWith));
    }

    private static boolean isVague(ToldSentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.is(i, DifferenceWord.VAGUE_DAY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an article names the other's day, too: then it tells of two days. */
    private static boolean isKnown(TaggedArticle article, Day day) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.days().stream())
                .anyMatch(day::isSame);
    }
}
