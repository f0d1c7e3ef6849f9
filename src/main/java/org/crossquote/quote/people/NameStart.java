package org.crossquote.quote.people;

import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** Where the name at the end of a phrase begins. */
final class NameStart {
    private NameStart() {}

    /** Where the name begins that ends at {@code to}, at {@code least} or behind it. */
    static int of(Sentence s, int least, int to) {
        int from = to;
        while (from > least && isNamePart(s, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isNamePart(Sentence s, int i) {
        return s.tag(i) == Tag.NAME
                || (s.tag(i + 1) == Tag.NAME
                        && s.tag(i - 1) == Tag.NAME
                        && (s.token(i).is(WordClass.PARTICLE) || s.tag(i) == Tag.QUOTE));
    }
}
