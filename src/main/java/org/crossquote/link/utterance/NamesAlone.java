package org.crossquote.link.utterance;

import org.crossquote.link.index.IndexedArticle;
import org.crossquote.link.index.WordRange;
import org.crossquote.link.utterance.WordAlignment.Common;

/** Tells quotations that have only a name in common, as everybody has who speaks of the one thing that articles are about. */
final class NamesAlone {
    private NamesAlone() {}

    /** Whether all common words but those of grammar are names, written with a capital on both sides, and each says more. */
    static boolean are(WordRange a, WordRange b, Common common) {
        if (common.count() == Math.min(a.size(), b.size())) {
            return false;
        }
        for (int i = 0; i < common.count(); i++) {
            boolean names = isCapitalised(a.article(), common.wordsOfA()[i])
                    && isCapitalised(b.article(), common.wordsOfB()[i]);
            if (a.article().concept(common.wordsOfA()[i]) >= 0 && !names) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitalised(IndexedArticle article, int word) {
        return Character.isUpperCase(article.word(word).codePointAt(0));
    }
}
