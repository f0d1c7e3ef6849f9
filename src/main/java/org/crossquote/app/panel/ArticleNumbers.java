package org.crossquote.app.panel;

import java.util.List;
import org.crossquote.app.Enumerations;
import org.crossquote.message.MessageFile;

/** Numbers of articles in words. */
final class ArticleNumbers {
    private static final MessageFile MESSAGES = MessageFile.beside(ArticleNumbers.class);
    private static final int FEW = 6;

    private ArticleNumbers() {}

    /** Such as "2", "2 and 3" or "2, 3 and 5"; at least one number. */
    static String listed(List<Integer> numbers) {
        return Enumerations.listed(numbers);
    }

    /** Such as "Articles 2, 3 and 5", or "Articles 1, 2, 3, 4, 5, 6 and 40 more". */
    static String few(List<Integer> numbers) {
        return MESSAGES.text("articles", numbers.size(), Enumerations.few(numbers, FEW));
    }
}
