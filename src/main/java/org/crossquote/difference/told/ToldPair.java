package org.crossquote.difference.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.crossquote.difference.Difference;
import org.crossquote.difference.DifferenceKind;
import org.crossquote.link.Passage;
import org.crossquote.link.fact.Fact;
import org.crossquote.link.fact.Fact.Match;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.PairWeights;
import org.crossquote.message.Message;
import org.crossquote.text.PublicationTime;
import org.crossquote.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Two sentences that seem to tell one thing.
 *
 * @param fact how they fit together
 * @param a the sentence of the first article
 * @param b that of the other
 * @param inA the whole first article
 * @param inB the whole other
 * @param weights tells which words are the same
 */
record ToldPair(Fact fact, ToldSentence a, ToldSentence b, TaggedArticle inA, TaggedArticle inB, PairWeights weights) {
    /** So many names are in both sentences of one event. */
    private static final int SURE_NAMES = 2;

    /** So many words are. */
    private static final int SURE_WORDS = 5;

    /** So much of both clauses is the same. */
    private static final double SURE = 0.5;

    /** Whether a word of the first sentence and one of the other say the same. */
    boolean same(int wordOfA, int wordOfB) {
        return wordOfA >= 0
                && wordOfB >= 0
                && (weights.key(conceptOfA(wordOfA)) == weights.key(conceptOfB(wordOfB)) && conceptOfA(wordOfA) >= 0
                        || a.language()
                                .words()
                                .areAlike(a.words().word(wordOfA), b.words().word(wordOfB)));
    }

    private int conceptOfA(int word) {
        return inA.article().concept(word);
    }

    private int conceptOfB(int word) {
        return inB.article().concept(word);
    }

    /** Whether the other sentence has a word that says the same as this one of the first. */
    boolean isSharedOfA(int wordOfA) {
        for (int i = b.from(); i < b.to(); i++) {
            if (same(wordOfA, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first sentence has a word that says the same as this one of the other. */
    boolean isSharedOfB(int wordOfB) {
        for (int i = a.from(); i < a.to(); i++) {
            if (same(i, wordOfB)) {
                return true;
            }
        }
        return false;
    }

    /** The pairs of words that say the same, outside numbers and days, quoted words left out. */
    List<Match> told() {
        return fact.matches().stream()
                .filter(m -> a.words().isContent(m.a()) && b.words().isContent(m.b()))
                .filter(m -> !a.isQuoted(m.a()) && !b.isQuoted(m.b()))
                .filter(m -> a.days().stream().noneMatch(day -> m.a() >= day.from() && m.a() < day.to()))
                .toList();
    }

    /** Whether the two verbs can be meant of one deed: they say the same, or neither sentence has one there. */
    boolean mayBeOneDeed(int verbOfA, int verbOfB) {
        return verbOfA < 0 && verbOfB < 0 || same(verbOfA, verbOfB);
    }

    /** Whether the sentences name days that cannot both be. */
    boolean haveOtherDays() {
        return !a.days().isEmpty()
                && !b.days().isEmpty()
                && a.days().stream().allMatch(x -> b.days().stream().allMatch(x::contradicts));
    }

    /** Whether each sentence names a year that the other does not: what is counted from 2007 to 2014 is more than from 2011 on. */
    boolean haveOtherYears() {
        Set<String> ofA = a.years();
        Set<String> ofB = b.years();
        return !ofA.containsAll(ofB) && !ofB.containsAll(ofA);
    }

    /** How many names stand in both sentences. */
    long sharedNames() {
        return told().stream()
                .filter(m -> a.isName(m.a()) && b.isName(m.b()))
                .map(Match::a)
                .distinct()
                .count();
    }

    /**
     * Whether much speaks for one event although the days or the numbers are others: names in both, many words the same, and neither article tells
     * only of the day on which it was published, as daily reports do.
     */
    boolean isSurelyOneEvent() {
        return sharedNames() >= SURE_NAMES && told().size() >= SURE_WORDS && fact.likeness() >= SURE && !areDaily();
    }

    private boolean areDaily() {
        LocalDate ofA = published(inA);
        LocalDate ofB = published(inB);
        return ofA == null
                || ofB == null
                || !ofA.equals(ofB) && a.tellsOf(ofA.getDayOfWeek()) && b.tellsOf(ofB.getDayOfWeek());
    }

    private static @Nullable LocalDate published(TaggedArticle article) {
        PublicationTime published = article.article().article().details().published();
        return published == null ? null : published.date();
    }

    /** A difference between words {@code [from, to)} of the two sentences. */
    Difference difference(
            DifferenceKind kind, int fromInA, int toInA, int fromInB, int toInB, double score, Message why) {
        return new Difference(
                kind,
                around(inA.article(), fact.a().from(), fact.a().to(), fromInA, toInA),
                around(inB.article(), fact.b().from(), fact.b().to(), fromInB, toInB),
                piece(inA.article(), fromInA, toInA),
                piece(inB.article(), fromInB, toInB),
                score,
                why);
    }

    private static Passage around(IndexedArticle article, int from, int to, int pieceFrom, int pieceTo) {
        Span span = article.span(Math.min(from, pieceFrom), Math.max(to, pieceTo));
        return article.passage(span);
    }

    private static Passage piece(IndexedArticle article, int from, int to) {
        return article.passage(article.span(from, to));
    }
}
