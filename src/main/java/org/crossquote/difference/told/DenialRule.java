package org.crossquote.difference.told;

import java.util.List;
import java.util.Optional;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.message.Message;

/** Told in one article; denied or negated in the other. */
final class DenialRule implements ToldRule {
    /** So many words beside the verb must be the same. */
    private static final int FEWEST_WORDS = 2;

    /** So much of both clauses must be the same. */
    private static final double LIKENESS = 0.45;

    /** A verb of denial so far before another one denies it. */
    private static final int REACH = 10;

    @Override
    public List<Difference> differences(ToldPair pair) {
        return difference(pair).stream().toList();
    }

    private static Optional<Difference> difference(ToldPair pair) {
        Optional<Difference> framed = denied(pair);
        return framed.isPresent() ? framed : negated(pair);
    }

    private static Optional<Difference> negated(ToldPair pair) {
        for (Match match : pair.told()) {
            if (!isOneVerb(pair, match) || isOpen(pair.a(), match.a()) || isOpen(pair.b(), match.b())) {
                continue;
            }
            int ofA = negations(pair.a(), match.a());
            int ofB = negations(pair.b(), match.b());
            boolean isSame = (ofA + ofB) % 2 == 0;
            long others = pair.told().stream().filter(m -> !m.equals(match)).count();
            if (!isSame
                    && !isKnown(pair, match, ofA, ofB)
                    && others >= FEWEST_WORDS
                    && pair.fact().likeness() >= LIKENESS
                    && areLimitedAlike(pair)
                    && !pair.haveOtherDays()) {
                return Optional.of(difference(pair, match));
            }
        }
        return Optional.empty();
    }

    /** "Opens only on Fridays", "does not open until May": what holds in part is no contrary of what does not hold. */
    private static boolean areLimitedAlike(ToldPair pair) {
        return pair.a().all(DifferenceWord.RESTRICTING).equals(pair.b().all(DifferenceWord.RESTRICTING));
    }

    private static boolean isOneVerb(ToldPair pair, Match match) {
        return match.likeness() >= 1
                && pair.a().isVerb(match.a())
                && pair.b().isVerb(match.b())
                && Subjects.mayBeOne(pair, match.a(), match.b())
                && !pair.a().isName(match.a())
                && !pair.b().isName(match.b())
                && pair.a().plannedBy(match.a()) >= 0 == pair.b().plannedBy(match.b()) >= 0;
    }

    private static boolean isOpen(ToldSentence sentence, int verb) {
        return sentence.isHypothetical(verb);
    }

    /** How many times a verb is negated: by itself, with its subject or object, by a denial or a frame before it. */
    private static int negations(ToldSentence sentence, int verb) {
        int count =
                sentence.negations().ofVerb(verb) >= 0 || sentence.negations().ofNoun(verb) >= 0 ? 1 : 0;
        return count + (denial(sentence, verb) >= 0 ? 1 : 0) + (UntrueFrame.before(sentence, verb) >= 0 ? 1 : 0);
    }

    /** The denial that a verb stands behind, or -1: "denied taking", "denied that he took", "refused to take". */
    private static int denial(ToldSentence sentence, int verb) {
        for (int i = sentence.groupStart(verb) - 1; i >= Math.max(sentence.from(), verb - REACH); i--) {
            if (sentence.is(i, DifferenceWord.DENYING)) {
                return hasThat(sentence, i) || verb - i <= 2 ? i : -1;
            }
            if (sentence.is(i, DifferenceWord.REFUSING)) {
                return verb - i <= 3 ? i : -1;
            }
            if (sentence.isVerb(i) || sentence.words().breaksBefore(i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether an article says both, of the same verb: then it tells of the dispute itself. */
    private static boolean isKnown(ToldPair pair, Match match, int ofA, int ofB) {
        return says(pair.inA(), pair.inA().article().concept(match.a()), ofB % 2)
                || says(pair.inB(), pair.inB().article().concept(match.b()), ofA % 2);
    }

    private static boolean says(TaggedArticle article, int concept, int negated) {
        for (ToldSentence sentence : article.sentences()) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (article.article().concept(i) == concept
                        && sentence.isVerb(i)
                        && negations(sentence, i) % 2 == negated) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Difference difference(ToldPair pair, Match match) {
        int[] a = piece(pair.a(), match.a());
        int[] b = piece(pair.b(), match.b());
        return pair.difference(
                DifferenceKind.DENIED,
                a[0],
                a[1],
                b[0],
                b[1],
                Math.min(0.95, 0.4 + pair.fact().likeness() / 2),
                Message.of("negated"));
    }

    /** The verb with its helpers and what negates it. */
    private static int[] piece(ToldSentence sentence, int verb) {
        int denial = denial(sentence, verb);
        int before = sentence.negations().ofVerb(verb);
        int noun = sentence.negations().ofNoun(verb);
        int start = sentence.groupStart(verb);
        int end = verb + 1;
        for (int at : new int[] {denial, before, noun, UntrueFrame.before(sentence, verb)}) {
            start = at >= 0 ? Math.min(start, at) : start;
            end = at >= 0 ? Math.max(end, at + 1) : end;
        }
        return new int[] {start, end};
    }

    /** "Confirmed that", "denied that": the verbs before what is the same. */
    private static Optional<Difference> denied(ToldPair pair) {
        int ofA = frame(pair.a());
        int ofB = frame(pair.b());
        if (ofA < 0 || ofB < 0) {
            return Optional.empty();
        }
        boolean isDenied = pair.a().is(ofA, DifferenceWord.DENYING) != pair.b().is(ofB, DifferenceWord.DENYING);
        long before =
                pair.told().stream().filter(m -> m.a() < ofA && m.b() < ofB).count();
        long behind =
                pair.told().stream().filter(m -> m.a() > ofA && m.b() > ofB).count();
        boolean isOne = isDenied
                && before >= 1
                && behind >= (isAdmitted(pair, ofA, ofB) && before >= FEWEST_WORDS ? 1 : FEWEST_WORDS)
                && pair.fact().likeness() >= LIKENESS
                && pair.a().negations().ofVerb(ofA) < 0
                && pair.b().negations().ofVerb(ofB) < 0;
        return isOne
                ? Optional.of(pair.difference(
                        DifferenceKind.DENIED,
                        ofA,
                        ofA + 1,
                        ofB,
                        ofB + 1,
                        Math.min(0.95, 0.4 + pair.fact().likeness() / 2),
                        Message.of("denied")))
                : Optional.empty();
    }

    /** "Admitted that" is the contrary of "denied that"; "said that" may go on with anything. */
    private static boolean isAdmitted(ToldPair pair, int ofA, int ofB) {
        return pair.a().is(ofA, DifferenceWord.ADMITTING) || pair.b().is(ofB, DifferenceWord.ADMITTING);
    }

    /** The first verb of a sentence that says, confirms or denies that something is so, or -1. */
    private static int frame(ToldSentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean frames = sentence.is(i, DifferenceWord.DENYING) || sentence.is(i, DifferenceWord.AFFIRMING);
            if (frames && !sentence.isQuoted(i) && hasThat(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasThat(ToldSentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.to(), verb + 5); i++) {
            if (sentence.is(i, DifferenceWord.THAT)) {
                return true;
            }
        }
        return false;
    }
}
