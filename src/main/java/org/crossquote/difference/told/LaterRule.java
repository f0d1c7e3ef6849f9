package org.crossquote.difference.told;

import java.util.List;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.message.Message;

/** Planned in one article, done in the other. */
final class LaterRule implements ToldRule {
    /** So many words beside the verb must be the same. */
    private static final int FEWEST_WORDS = 2;

    /** So much of both clauses must be the same. */
    private static final double LIKENESS = 0.5;

    @Override
    public List<Difference> differences(ToldPair pair) {
        return difference(pair).stream().toList();
    }

    private static Optional<Difference> difference(ToldPair pair) {
        for (Match match : pair.told()) {
            boolean isVerb = pair.a().isVerb(match.a()) && pair.b().isVerb(match.b());
            int ofA = pair.a().plannedBy(match.a());
            int ofB = pair.b().plannedBy(match.b());
            if (!isVerb || ofA >= 0 == ofB >= 0) {
                continue;
            }
            long others = pair.told().stream().filter(m -> !m.equals(match)).count();
            boolean happened = ofA < 0 ? isPast(pair.a(), match.a()) : isPast(pair.b(), match.b());
            boolean otherForm =
                    !pair.a().words().word(match.a()).equals(pair.b().words().word(match.b()));
            if (happened
                    && Subjects.mayBeOne(pair, match.a(), match.b())
                    && otherForm
                    && others >= FEWEST_WORDS
                    && pair.fact().likeness() >= LIKENESS) {
                return Optional.of(pair.difference(
                        DifferenceKind.LATER,
                        ofA >= 0 ? ofA : pair.a().groupStart(match.a()),
                        match.a() + 1,
                        ofB >= 0 ? ofB : pair.b().groupStart(match.b()),
                        match.b() + 1,
                        Math.min(0.9, 0.4 + pair.fact().likeness() / 2),
                        Message.of("later")));
            }
        }
        return Optional.empty();
    }

    /** Whether a verb tells what has happened, and not what might, or did not. */
    private static boolean isPast(ToldSentence sentence, int verb) {
        return !sentence.isHypothetical(verb)
                && sentence.negations().ofVerb(verb) < 0
                && sentence.negations().ofNoun(verb) < 0
                && !sentence.isGoingOn(verb);
    }
}
