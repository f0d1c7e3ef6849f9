package org.crossquote.quote.rule;

import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/**
 * What around marked words says that they name a work, a programme or a paper.
 *
 * @param lexicon the language's lists
 * @param near how many words before the marks are looked at
 */
record Works(Lexicon lexicon, int near) {
    /** Words of the one who speaks, between the verb and the paper. */
    private static final int LONGEST_SPEAKER = 4;

    /** "wrote “Title”", "the book is “Title”": a verb that makes a work, or a work that is the title. */
    static boolean isMade(Sentence s, int quote) {
        boolean is = s.is(quote - 1, WordClass.BE) && s.is(quote - 2, WordClass.WORK);
        return is || (s.is(quote - 1, WordClass.MAKING) && s.tag(quote - 1) == Tag.VERB);
    }

    /** German: sagte Anna Bell dem „Abendkurier“, gegenüber der „Abendpost“: the paper to which something is said. */
    static boolean isTold(Sentence s, int quote) {
        boolean article = s.is(quote - 1, WordClass.DATIVE);
        if (!article || s.is(quote - 2, WordClass.TOWARDS)) {
            return article;
        }
        int i = quote - 1 - (s.tag(quote - 1) == Tag.DETERMINER ? 1 : 0);
        int last = i - LONGEST_SPEAKER;
        while (i > last && (s.tag(i).isNominal() || s.tag(i) == Tag.PRONOUN || s.tag(i) == Tag.DETERMINER)) {
            i--;
        }
        Verb verb = s.verb(i);
        return verb != null && verb.type() == Verb.Type.SPEECH;
    }

    /** Whether a noun for a work stands before the marks, or right behind them. */
    boolean isNamedBefore(Sentence s, int quote) {
        int from = Math.max(0, quote - near);
        for (int i = quote - 1; i >= from && (s.tag(i).isNominal() || (s.tag(i) == Tag.COMMA && i == quote - 1)); i--) {
            if (isWork(s.token(i))) {
                return true;
            }
        }
        return (quote + 1 < s.size() ? s.token(quote + 1) : s.token(quote)).is(WordClass.WORK);
    }

    /** A listed word, or a compound that ends so: "Wochenzeitung". */
    private boolean isWork(Token noun) {
        return noun.is(WordClass.WORK) || lexicon.endsWith(WordClass.WORK_ENDING, noun.lower());
    }
}
