package org.crossquote.link.find;

import java.util.Optional;
import org.crossquote.link.copy.PassageMatcher.Copy;
import org.crossquote.link.fact.Fact;
import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;

/** Facts that two articles tell in the same words: these are copied, however short they are. */
final class VerbatimFact {
    /** Fewer words are the same by chance. */
    private static final int FEWEST_WORDS = 8;

    private VerbatimFact() {}

    /** The words that the sentences of a fact have in a row, if they are one sentence and most of the other; nothing when they are told otherwise. */
    static Optional<Copy> of(Fact fact) {
        WordRange a = sentence(fact.a());
        WordRange b = sentence(fact.b());
        int size = Math.min(a.size(), b.size());
        int head = 0;
        while (head < size && isSame(a, a.from() + head, b, b.from() + head)) {
            head++;
        }
        int tail = 0;
        while (tail < size - head && isSame(a, a.to() - 1 - tail, b, b.to() - 1 - tail)) {
            tail++;
        }
        WordRange ofA = head >= tail
                ? new WordRange(a.article(), a.from(), a.from() + head)
                : new WordRange(a.article(), a.to() - tail, a.to());
        WordRange ofB = head >= tail
                ? new WordRange(b.article(), b.from(), b.from() + head)
                : new WordRange(b.article(), b.to() - tail, b.to());
        boolean isWhole = head >= size || tail >= size;
        boolean isMost = 2 * size >= Math.max(a.size(), b.size());
        return isWhole && isMost && ofA.size() >= FEWEST_WORDS ? Optional.of(new Copy(ofA, ofB, 1)) : Optional.empty();
    }

    private static boolean isSame(WordRange a, int i, WordRange b, int j) {
        return a.article().form(i) == b.article().form(j);
    }

    private static WordRange sentence(WordRange clause) {
        IndexedArticle article = clause.article();
        int sentence = article.sentenceOf(clause.from());
        return new WordRange(article, article.sentenceStart(sentence), article.sentenceStart(sentence + 1));
    }
}
