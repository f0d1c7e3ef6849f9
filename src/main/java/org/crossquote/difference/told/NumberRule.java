package org.crossquote.difference.told;

import java.util.List;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.link.claim.Amount;
import org.crossquote.message.Message;

/** One thing counted differently: both numbers are said of the same, of the same deed, and cannot both be. */
final class NumberRule implements ToldRule {
    /** Money and shares are said of much: so many other words must be the same. */
    private static final int FOR_MEASURED = 4;

    /** With so few words that are the same, the doers have to be the same, too. */
    private static final int FEW = 2;

    /** Of what is counted. */
    private static final int FOR_COUNTED = 1;

    private final OtherNames others;

    NumberRule(OtherNames others) {
        this.others = others;
    }

    @Override
    public Optional<Difference> difference(ToldPair pair) {
        if (pair.haveOtherDays() || pair.haveOtherYears() || others.areIn(pair)) {
            return Optional.empty();
        }
        for (Amount x : pair.a().amounts()) {
            for (Amount y : pair.b().amounts()) {
                if (isDifference(pair, x, y)) {
                    return Optional.of(pair.difference(
                            DifferenceKind.NUMBER,
                            x.from(),
                            x.to(),
                            y.from(),
                            y.to(),
                            score(pair, x, y),
                            Message.of(x.isRough() || y.isRough() ? "other-rough-number" : "other-number")));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the same is counted differently, whatever else the sentences tell. */
    static boolean isCountedDifferently(ToldPair pair) {
        return pair.a().amounts().stream()
                .anyMatch(x -> pair.b().amounts().stream()
                        .anyMatch(y -> x.measure() == y.measure() && !x.agreesWith(y) && countTheSame(pair, x, y)));
    }

    private static double score(ToldPair pair, Amount x, Amount y) {
        double fit = Math.min(1, pair.fact().strength() / 6);
        return 0.5 + 0.4 * fit - (x.isRough() || y.isRough() ? 0.15 : 0);
    }

    private static boolean isDifference(ToldPair pair, Amount x, Amount y) {
        return x.measure() == y.measure()
                && !x.agreesWith(y)
                && !pair.a().isQuoted(x.from())
                && !pair.b().isQuoted(y.from())
                && countTheSame(pair, x, y)
                && !isPartial(pair.a(), x)
                && !isPartial(pair.b(), y)
                && pair.mayBeOneDeed(pair.a().nearestVerb(x.from()), pair.b().nearestVerb(y.from()))
                && !(pair.told().size() <= FEW && haveOtherDoers(pair, x, y))
                && isSupported(pair, x, y)
                && !isHypothetical(pair, x, y)
                && !isKnown(pair, x, y);
    }

    /** Whether the next word behind each is the same; a further one in front must be no name. */
    private static boolean countTheSame(ToldPair pair, Amount x, Amount y) {
        if (x.counted().isEmpty() || y.counted().isEmpty()) {
            return x.measure() != ' '
                    || x.counted().isEmpty() && y.counted().isEmpty() && pair.same(x.from() - 1, y.from() - 1);
        }
        int first = x.counted().getFirst();
        int other = y.counted().getFirst();
        return pair.same(first, other)
                || pair.same(x.counted().getLast(), other) && !pair.a().isName(first)
                || pair.same(first, y.counted().getLast()) && !pair.b().isName(other);
    }

    /** Whether before both verbs stand words of which the other sentence has none: storms that killed, and a man who killed. */
    private static boolean haveOtherDoers(ToldPair pair, Amount x, Amount y) {
        List<Integer> ofA = Subjects.before(pair.a(), x);
        List<Integer> ofB = Subjects.before(pair.b(), y);
        return !ofA.isEmpty()
                && !ofB.isEmpty()
                && ofA.stream().noneMatch(pair::isSharedOfA)
                && ofB.stream().noneMatch(pair::isSharedOfB);
    }

    private static boolean isPartial(ToldSentence sentence, Amount amount) {
        return sentence.is(amount.from() - 1, DifferenceWord.PARTIAL) && !amount.isRough()
                || sentence.is(amount.to(), DifferenceWord.PARTIAL);
    }

    /** Whether enough beside the counted words is the same, or both say of the same where it is: coins in the well. */
    private static boolean isSupported(ToldPair pair, Amount x, Amount y) {
        int needed = x.measure() != ' ' ? FOR_MEASURED : FOR_COUNTED;
        long same = pair.told().stream()
                .filter(m -> !x.counted().contains(m.a()) || !y.counted().contains(m.b()))
                .count();
        return same >= needed || areCountedAlike(pair, x, y);
    }

    private static boolean areCountedAlike(ToldPair pair, Amount x, Amount y) {
        return x.counted().size() > 1
                && y.counted().size() > 1
                && pair.same(x.counted().getFirst(), y.counted().getFirst())
                && pair.same(x.counted().getLast(), y.counted().getLast());
    }

    private static boolean isHypothetical(ToldPair pair, Amount x, Amount y) {
        return pair.a().isHypothetical(x.from()) != pair.b().isHypothetical(y.from());
    }

    /** Whether an article gives the other's number of the same, too: then it tells of two numbers. */
    private static boolean isKnown(ToldPair pair, Amount x, Amount y) {
        return hasAlso(pair.inB(), pair.inA(), x) || hasAlso(pair.inA(), pair.inB(), y);
    }

    private static boolean hasAlso(TaggedArticle article, TaggedArticle home, Amount amount) {
        return article.sentences().stream()
                .flatMap(sentence -> sentence.amounts().stream())
                .anyMatch(other -> other.measure() == amount.measure()
                        && Math.abs(other.low() - amount.low()) < 0.001
                        && countSame(home, amount.counted(), article, other.counted()));
    }

    private static boolean countSame(TaggedArticle a, List<Integer> x, TaggedArticle b, List<Integer> y) {
        return x.isEmpty() && y.isEmpty()
                || x.stream()
                        .anyMatch(i -> y.stream()
                                .anyMatch(j ->
                                        a.article().concept(i) == b.article().concept(j)));
    }
}
