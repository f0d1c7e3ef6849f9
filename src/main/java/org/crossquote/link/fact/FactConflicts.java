package org.crossquote.link.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import org.crossquote.link.claim.Amount;
import org.crossquote.link.claim.ClaimLanguages;
import org.crossquote.link.claim.ClaimSentence;
import org.crossquote.link.claim.ClaimWords;
import org.crossquote.link.claim.WordKind;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.words.WordForms;
import org.jspecify.annotations.Nullable;

/** Tells clauses that share their words and cannot both be true: what they say is no one fact. Not for several threads at a time. */
public final class FactConflicts {
    /** {@code p.m.} has less. */
    private static final int FEWEST_LETTERS = 3;

    /** So many articles are remembered: those of one event come together. */
    private static final int MOST_ARTICLES = 40;

    private final ClaimLanguages languages;
    /** What the sentences of an article say, as far as it was asked for: each is in many facts, and an article is compared with many that come one after the other. */
    private final SequencedMap<IndexedArticle, @Nullable Said[]> known = new LinkedHashMap<>();

    /** @param languages the words of claims in each language */
    public FactConflicts(ClaimLanguages languages) {
        this.languages = languages;
    }

    /** Whether the clauses share a word beside their numbers: the time of day alone, or a score, tells nothing. */
    static boolean countSomething(Fact fact) {
        return fact.matches().stream()
                .map(match -> fact.a().article().word(match.a()))
                .anyMatch(word -> !WordForms.isNumber(word)
                        && word.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS);
    }

    /** Whether the clauses give other numbers of one thing, other days of one month, or one negates what the other says. */
    boolean isIn(Fact fact) {
        Said a = said(fact.a());
        Said b = said(fact.b());
        return a != null
                && b != null
                && (otherNumbers(fact, a.amounts(), b.amounts())
                        || otherDays(fact, a.sentence(), b.sentence())
                        || negated(fact, a, b));
    }

    private @Nullable Said said(WordRange clause) {
        IndexedArticle article = clause.article();
        int sentence = article.sentenceOf(clause.from());
        ClaimWords words = languages.of(article.language(sentence));
        if (words == null) {
            return null;
        }
        @Nullable Said[] sentences = sentences(article);
        Said said = sentences[sentence];
        if (said == null) {
            WordRange whole =
                    new WordRange(article, article.sentenceStart(sentence), article.sentenceStart(sentence + 1));
            said = new Said(ClaimSentence.of(whole, words));
            sentences[sentence] = said;
        }
        return said;
    }

    private @Nullable Said[] sentences(IndexedArticle article) {
        @Nullable Said[] sentences = known.get(article);
        if (sentences == null) {
            sentences = new Said[article.sentenceCount()];
            known.put(article, sentences);
            if (known.size() > MOST_ARTICLES) {
                known.pollFirstEntry();
            }
        }
        return sentences;
    }

    private static boolean otherNumbers(Fact fact, List<Amount> ofA, List<Amount> ofB) {
        BiPredicate<Amount, Amount> same = (x, y) -> countTheSame(fact, x, y);
        return ofA.stream()
                .anyMatch(x -> ofB.stream()
                        .anyMatch(y -> same.test(x, y)
                                && !x.agreesWith(y)
                                && ofB.stream().noneMatch(other -> same.test(x, other) && x.agreesWith(other))
                                && ofA.stream().noneMatch(other -> same.test(other, y) && other.agreesWith(y))));
    }

    /** Whether two amounts are said of one thing: a word behind both is the same, or nothing is and the one before is. */
    private static boolean countTheSame(Fact fact, Amount x, Amount y) {
        boolean behind = fact.matches().stream()
                .anyMatch(m -> x.counted().contains(m.a()) && y.counted().contains(m.b()));
        boolean before = x.counted().isEmpty()
                && y.counted().isEmpty()
                && fact.matches().stream().anyMatch(m -> m.a() == x.from() - 1 && m.b() == y.from() - 1);
        return x.measure() == y.measure() && (behind || before);
    }

    private static boolean otherDays(Fact fact, ClaimSentence a, ClaimSentence b) {
        return fact.matches().stream()
                .filter(m -> a.is(m.a(), WordKind.MONTH) && b.is(m.b(), WordKind.MONTH))
                .anyMatch(m -> otherDay(a, m.a() + 1, b, m.b() + 1) || otherDay(a, m.a() - 1, b, m.b() - 1));
    }

    private static boolean otherDay(ClaimSentence a, int inA, ClaimSentence b, int inB) {
        return isDay(a.word(inA)) && isDay(b.word(inB)) && !a.word(inA).equals(b.word(inB));
    }

    private static boolean isDay(String word) {
        return !word.isEmpty() && word.length() <= 2 && Character.isDigit(word.charAt(0));
    }

    /** Whether a word that both have is negated in one of them alone; names are negated by nobody. */
    private static boolean negated(Fact fact, Said a, Said b) {
        for (Match match : fact.matches()) {
            // What is quick to tell comes first.
            if (match.likeness() >= 1
                    && a.isPlain(match.a())
                    && b.isPlain(match.b())
                    && a.isQuoted(match.a()) == b.isQuoted(match.b())
                    && a.isNegated(match.a()) != b.isNegated(match.b())
                    && mayBeVerb(fact, match)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeVerb(Fact fact, Match match) {
        return !WordForms.isNumber(fact.a().article().word(match.a()));
    }
}
