package org.crossquote.difference.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.difference.words.DifferenceWord;
import org.crossquote.link.claim.ClaimSentence;
import org.crossquote.link.claim.WordKind;
import org.crossquote.message.Message;
import org.crossquote.quote.words.Trait;

/** One thing of which one article tells the contrary of what the other does: it rose in one and fell in the other. */
final class OppositeRule implements ToldRule {
    /** So many words beside the verb must be the same. */
    private static final int FEWEST_WORDS = 2;

    /** So much of both clauses must be the same; the verbs themselves are not. */
    private static final double LIKENESS = 0.4;

    /** What a verb is told of stands not further behind it. */
    private static final int REACH = 4;

    private final OtherNames others;

    OppositeRule(OtherNames others) {
        this.others = others;
    }

    @Override
    public Optional<Difference> difference(ToldPair pair) {
        if (pair.told().size() < FEWEST_WORDS
                || pair.fact().likeness() < LIKENESS
                || pair.haveOtherDays()
                || pair.haveOtherYears()
                || others.areIn(pair)
                || !partials(pair.a()).equals(partials(pair.b()))) {
            return Optional.empty();
        }
        for (int x : verbs(pair.a())) {
            for (int y : verbs(pair.b())) {
                if (isOpposite(pair, x, y)) {
                    return Optional.of(pair.difference(
                            DifferenceKind.DENIED,
                            pair.a().groupStart(x),
                            x + 1,
                            pair.b().groupStart(y),
                            y + 1,
                            Math.min(0.9, 0.4 + pair.fact().likeness() / 2),
                            Message.of("opposite")));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> verbs(ToldSentence sentence) {
        List<Integer> verbs = new ArrayList<>();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean isTold =
                    (sentence.isVerb(i) || isDeed(sentence, i)) && !sentence.isQuoted(i) && !sentence.isHypothetical(i);
            if (isTold
                    && sentence.language().words().hasOpposite(sentence.words().word(i))) {
                verbs.add(i);
            }
        }
        return verbs;
    }

    /** Whether a word that is not known to be a verb stands where one does: behind who does it, or behind "has" and "was". */
    private static boolean isDeed(ToldSentence sentence, int word) {
        ClaimSentence words = sentence.words();
        return !words.article().isCapitalised(word)
                && !sentence.language().lexicon().has(Trait.NOUNS_AS_VERBS)
                && !words.breaksBefore(word)
                && (words.isContent(word - 1) || sentence.is(word - 1, DifferenceWord.BE));
    }

    private static boolean isOpposite(ToldPair pair, int x, int y) {
        String ofA = pair.a().words().word(x);
        String ofB = pair.b().words().word(y);
        return pair.a().language().words().areOpposite(ofA, ofB)
                && isNegated(pair.a(), x) == isNegated(pair.b(), y)
                && pair.a().plannedBy(x) >= 0 == pair.b().plannedBy(y) >= 0
                && isOfOneThing(pair, x, y)
                && !tells(pair.inA(), ofB)
                && !tells(pair.inB(), ofA);
    }

    private static boolean isNegated(ToldSentence sentence, int verb) {
        return sentence.negations().ofVerb(verb) >= 0
                != sentence.negations().ofNoun(verb) >= 0
                != UntrueFrame.before(sentence, verb) >= 0;
    }

    /** Whether an article has a word of the other's verb, or one like it: then it tells of both itself. */
    private static boolean tells(TaggedArticle article, String verb) {
        return article.sentences().stream().anyMatch(sentence -> {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (sentence.language().words().areOfOneSide(sentence.words().word(i), verb)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Whether what rises is what falls: before the verbs stands the same, and behind them nothing else. */
    private static boolean isOfOneThing(ToldPair pair, int x, int y) {
        List<Integer> subjectOfA = subject(pair.a(), x);
        List<Integer> subjectOfB = subject(pair.b(), y);
        boolean isShared = subjectOfA.stream().anyMatch(i -> subjectOfB.stream().anyMatch(j -> pair.same(i, j)));
        boolean isOther = subjectOfA.stream().anyMatch(i -> !pair.isSharedOfA(i))
                && subjectOfB.stream().anyMatch(j -> !pair.isSharedOfB(j));
        boolean isTurned = !isShared
                && !subjectOfA.isEmpty()
                && !subjectOfB.isEmpty()
                && subjectOfA.stream().allMatch(pair::isSharedOfA)
                && subjectOfB.stream()
                        .allMatch(pair::isSharedOfB); // "the plan was approved", "the council rejected the plan"
        int behindOfA = behind(pair.a(), x);
        int behindOfB = behind(pair.b(), y);
        boolean isOtherObject = !isTurned && behindOfA >= 0 && behindOfB >= 0 && !pair.same(behindOfA, behindOfB);
        return (isShared && !isOther || isTurned) && !isOtherObject;
    }

    /** Where the verb stands second, its subject may stand behind it. */
    private static boolean isVerbSecond(ToldSentence sentence) {
        return sentence.language().lexicon().has(Trait.VERB_SECOND);
    }

    private static boolean isCounted(ToldSentence sentence, int word) {
        return sentence.amounts().stream().anyMatch(amount -> word >= amount.from() && word < amount.to())
                || sentence.days().stream().anyMatch(day -> word >= day.from() && word < day.to())
                || sentence.words().is(word, WordKind.PERCENT);
    }

    /** The words between the verb and the verb or mark before it. */
    private static List<Integer> subject(ToldSentence sentence, int verb) {
        List<Integer> subject = new ArrayList<>();
        int start = sentence.words().stretchStart(verb);
        if (isVerbSecond(sentence)) {
            return IntStream.range(start, sentence.words().stretchEnd(verb))
                    .filter(i -> sentence.words().isContent(i) && !sentence.isVerb(i) && !isCounted(sentence, i))
                    .boxed()
                    .toList();
        }
        for (int i = sentence.groupStart(verb) - 1; i >= start; i--) {
            if (sentence.isVerb(i) || sentence.is(i, DifferenceWord.THAT)) {
                break;
            }
            if (sentence.words().isContent(i)) {
                subject.add(i);
            }
        }
        return subject;
    }

    /** The first word behind a verb that is no number, or -1. */
    private static int behind(ToldSentence sentence, int verb) {
        if (isVerbSecond(sentence)) {
            return -1;
        }
        int end = Math.min(sentence.words().stretchEnd(verb), verb + 1 + REACH);
        for (int i = verb + 1; i < end; i++) {
            if (sentence.words().isContent(i) && !isCounted(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The words that count only some of a whole, or one of several: "the first quarter". */
    private static Set<String> partials(ToldSentence sentence) {
        return IntStream.range(sentence.from(), sentence.to())
                .filter(i -> sentence.is(i, DifferenceWord.PARTIAL))
                .mapToObj(sentence.words()::word)
                .collect(Collectors.toSet());
    }
}
