package org.crossquote.quote.rule;

import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.WordClass;

/** Whether a noun phrase and a finite verb agree in number, where words and endings tell it: "Diese Äußerungen" is no subject of "nannte". */
record Agreement(Lexicon lexicon) {
    /** Whether the phrase is surely of one number and the verb of the other. */
    boolean isBroken(Sentence s, NounPhrase p, int verb) {
        boolean many =
                lexicon.endsWith(WordClass.PLURAL_VERB_ENDING, s.token(verb).lower());
        return many ? isSurelyOne(s, p) : isSurelyMany(s, p);
    }

    /** A phrase of more than two words may be two: "das Amt und die Polizei". */
    private static boolean isSurelyOne(Sentence s, NounPhrase p) {
        return s.is(p.from(), WordClass.SINGULAR_DETERMINER) && p.to() - p.from() == 2 && !s.is(p.to(), WordClass.AND);
    }

    private boolean isSurelyMany(Sentence s, NounPhrase p) {
        Token head = s.token(p.headTo() - 1);
        return lexicon.endsWith(WordClass.PLURAL_NOUN_ENDING, head.lower());
    }
}
