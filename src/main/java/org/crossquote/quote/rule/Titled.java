package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** A paper or a programme that is named in quotation marks: schreibt die „Abendpost“, laut „Abendpost“. */
final class Titled {
    private static final int LONGEST_NAME = 26;

    private Titled() {}

    /** The phrase at {@code i} when it is a marked name, an article before it or not. */
    static Optional<NounPhrase> at(Sentence s, int i) {
        int quote = s.tag(i) == Tag.DETERMINER ? i + 1 : i;
        return s.tag(quote) == Tag.QUOTE ? Optional.of(new NounPhrase(i, quote + 1, quote + 1)) : Optional.empty();
    }

    /** The same as a subject: its article, and so few letters in the marks as a name has. */
    static Optional<NounPhrase> named(Sentence s, int i) {
        boolean brief = s.is(i, WordClass.DEFINITE)
                && s.tag(i + 1) == Tag.QUOTE
                && s.token(i + 1).span().length() <= LONGEST_NAME;
        return brief ? at(s, i) : Optional.empty();
    }
}
