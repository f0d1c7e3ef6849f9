package org.crossquote.link.fact;

import java.util.List;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.words.WordForms;

/** Looks at the numbers beside the words that two clauses share. */
final class FactNumbers {
    /** {@code p.m.} has less. */
    private static final int FEWEST_LETTERS = 3;

    private FactNumbers() {}

    /** Whether the clauses give different numbers for one thing: "12 sailors" and "15 sailors", "May 3" and "May 4". */
    static boolean contradict(Fact fact) {
        List<Match> matches = fact.matches();
        return matches.stream().anyMatch(match -> differ(fact, match, -1) || differ(fact, match, 1));
    }

    /** Whether the clauses share a word beside their numbers: the time of day alone, or a score, tells nothing. */
    static boolean countSomething(Fact fact) {
        return fact.matches().stream()
                .map(match -> fact.a().article().word(match.a()))
                .anyMatch(word -> !WordForms.isNumber(word)
                        && word.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS);
    }

    private static boolean differ(Fact fact, Match match, int step) {
        int a = match.a() + step;
        int b = match.b() + step;
        return isNumber(fact.a(), a)
                && isNumber(fact.b(), b)
                && !isNumber(fact.a(), match.a())
                && fact.a().article().form(a) != fact.b().article().form(b);
    }

    private static boolean isNumber(WordRange clause, int word) {
        return word >= clause.from()
                && word < clause.to()
                && WordForms.isNumber(clause.article().word(word));
    }
}
