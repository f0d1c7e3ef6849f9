package org.crossquote.link.fact;

import java.util.List;
import java.util.function.ToIntFunction;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;

/**
 * Cuts the clauses of a fact down to what both tell: what only one of them tells before, behind or between the words that they share would
 * be said to stand in the other, too.
 */
public final class ToldPart {
    /** So many words in a row that tell something and are not shared make two parts of a clause, of which one is meant. */
    private static final int APART = 5;

    /** So many of them at an end are cut off. */
    private static final int OVER = 3;

    /** One part has so many times the shared words of the other, or both stay. */
    private static final int CLEARLY_MORE = 3;

    private final IndexedArticle article;
    private final WordRange clause;
    private final int[] shared;

    private ToldPart(WordRange clause, List<Match> matches, ToIntFunction<Match> side) {
        this.article = clause.article();
        this.clause = clause;
        this.shared = matches.stream()
                .mapToInt(side)
                .filter(word -> word >= clause.from() && word < clause.to())
                .sorted()
                .distinct()
                .toArray();
    }

    /** The same fact, as strong as it was, with what both of its clauses tell and the words that stand there. */
    public static Fact of(Fact fact) {
        WordRange a = new ToldPart(fact.a(), fact.matches(), Match::a).cut();
        List<Match> ofA = fact.matches().stream().filter(m -> a.has(m.a())).toList();
        WordRange b = new ToldPart(fact.b(), ofA, Match::b).cut();
        List<Match> ofBoth = ofA.stream().filter(m -> b.has(m.b())).toList();
        return new Fact(a, b, fact.likeness(), fact.specific(), fact.close(), ofBoth, fact.strength());
    }

    private WordRange cut() {
        if (shared.length == 0) {
            return clause;
        }
        int[] kept = {0, shared.length - 1};
        boolean isCut = true;
        while (isCut) {
            isCut = takeApart(kept);
        }
        int first = shared[kept[0]];
        int last = shared[kept[1]];
        boolean isWholeAtStart = kept[0] == 0 && telling(clause.from(), first) < OVER;
        boolean isWholeAtEnd = kept[1] == shared.length - 1 && telling(last + 1, clause.to()) < OVER;
        return new WordRange(
                article,
                isWholeAtStart ? clause.from() : phraseStart(first),
                isWholeAtEnd ? clause.to() : phraseEnd(last));
    }

    /** Leaves out the lesser part where much stands between two; false where there is none. */
    private boolean takeApart(int[] kept) {
        for (int i = kept[0]; i < kept[1]; i++) {
            int left = i - kept[0] + 1;
            int right = kept[1] - i;
            if (telling(shared[i] + 1, shared[i + 1]) >= APART
                    && CLEARLY_MORE * Math.min(left, right) <= Math.max(left, right)) {
                if (left < right) {
                    kept[0] = i + 1;
                } else {
                    kept[1] = i;
                }
                return true;
            }
        }
        return false;
    }

    /** How many words tell something, and are not only grammar. */
    private int telling(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += article.concept(i) >= 0 ? 1 : 0;
        }
        return count;
    }

    /** Where the clause or else the phrase of a word begins. */
    private int phraseStart(int word) {
        int i = word;
        while (i > clause.from() && !article.clauseStartsAt(i) && telling(i, word) < OVER) {
            if (article.concept(i - 1) < 0) {
                return i - 1;
            }
            if (article.isCapitalised(i) && !article.isCapitalised(i - 1)) {
                return i;
            }
            i--;
        }
        return i;
    }

    /** Where the clause or else the phrase of a word ends. */
    private int phraseEnd(int word) {
        int i = word + 1;
        while (i < clause.to()
                && !article.clauseStartsAt(i)
                && article.concept(i) >= 0
                && !(article.isCapitalised(i - 1) && !article.isCapitalised(i))) {
            i++;
        }
        return i;
    }
}
