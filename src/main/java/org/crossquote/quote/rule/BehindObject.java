package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/** Spanish and French: {@code "...", contó a este diario Anna Bell}: who speaks stands behind those who were told. */
final class BehindObject {
    private BehindObject() {}

    /** The subject behind an object with its preposition at {@code at}; empty where none stands there. */
    static Optional<NounPhrase> subject(Sentence s, int at, Context context) {
        if (s.tag(at) != Tag.PREPOSITION && s.tag(at) != Tag.TO) {
            return Optional.empty();
        }
        return context.phrases().startingAt(s, at + 1).flatMap(object -> {
            int name = nameIn(s, object, context.lexicon());
            return name > 0
                    ? context.phrases().startingAt(s, name)
                    : context.phrases()
                            .startingAt(s, object.to())
                            .filter(p -> s.tag(object.to()) == Tag.NAME || s.tag(object.to()) == Tag.DETERMINER);
        });
    }

    /** Where a name begins behind a noun that tells of nobody: "este diario Anna Bell", not "la alcaldesa Anna Bell"; -1 where none does. */
    private static int nameIn(Sentence s, NounPhrase object, Lexicon lexicon) {
        for (int i = object.from() + 1; i < object.to(); i++) {
            boolean noun = s.tag(i - 1) == Tag.NOUN
                    && lexicon.role(s.token(i - 1)) == null
                    && lexicon.title(s.token(i - 1)) == null;
            if (s.tag(i) == Tag.NAME) {
                return noun ? i : -1;
            }
        }
        return -1;
    }
}
