package org.crossquote.link.find;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossquote.link.Grade;
import org.crossquote.link.Link;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Tells passages that are alike only because the same quotation stands in both: what is said around it is said by each in its own way. */
final class QuotedCopies {
    /** So many different words, neither grammar nor names, both have outside of linked quotations where the passage is one. */
    private static final int LEAST_WORDS = 5;

    /** A passage of such a score is the same around its quotations, too. */
    private static final double NEARLY_THE_SAME = 0.9;

    private QuotedCopies() {}

    /**
     * Whether a passage has little but linked quotations in common.
     *
     * @param copy a passage of the two articles
     * @param quoted the linked quotations of the two
     */
    static boolean isOnlyQuoted(Link copy, List<Link> quoted, IndexedArticle a, IndexedArticle b) {
        List<Link> inside = copy.grade() == Grade.VARIANT && copy.score() < NEARLY_THE_SAME
                ? quoted.stream().filter(q -> touches(copy, q)).toList()
                : List.of();
        if (inside.isEmpty()) {
            return false;
        }
        Set<Integer> common =
                told(a, copy.a().span(), inside.stream().map(q -> q.a().span()).toList());
        common.retainAll(
                told(b, copy.b().span(), inside.stream().map(q -> q.b().span()).toList()));
        return common.size() < LEAST_WORDS;
    }

    private static boolean touches(Link copy, Link quotation) {
        Progress.checkpoint();
        return copy.a().span().overlaps(quotation.a().span())
                && copy.b().span().overlaps(quotation.b().span());
    }

    /** What the article tells there outside of these quotations, and of titles and of lines that say who wrote it when. */
    private static Set<Integer> told(IndexedArticle article, Span passage, List<Span> quotations) {
        Set<Integer> words = new HashSet<>();
        int end = article.wordAfter(passage);
        for (int i = article.firstWord(passage); i < end; i++) {
            Span word = article.span(i, i + 1);
            if (article.concept(i) >= 0
                    && quotations.stream().noneMatch(q -> q.contains(word))
                    && article.tells(article.sentenceOf(i))
                    && !article.isCapitalised(i)) {
                words.add(article.concept(i));
            }
        }
        return words;
    }
}
