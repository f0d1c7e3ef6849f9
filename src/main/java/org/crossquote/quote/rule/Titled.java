package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** A paper or a programme that is named in quotation marks: schreibt die „Abendpost“, laut „Abendpost“. */
final class Titled {
    private Titled() {}

    /** The phrase at {@code i} when it is a marked name, an article before it or not. */
    static Optional<NounPhrase> at(Sentence s, int i) {
        int quote = s.tag(i) == Tag.DETERMINER ? i + 1 : i;
        return s.tag(quote) == Tag.QUOTE ? Optional.of(new NounPhrase(i, quote + 1, quote + 1)) : Optional.empty();
    }
}
