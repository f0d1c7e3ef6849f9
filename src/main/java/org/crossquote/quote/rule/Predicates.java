package org.crossquote.quote.rule;

import java.util.List;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.Tokenizer;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Span;

/** Tells words that are what a clause says of its subject: {@code whoever complains about the cold “is not well”}. */
final class Predicates {
    /** The first word of a quotation is read in so many characters. */
    private static final int FIRST_WORD = 24;

    private Predicates() {}

    /** Whether the words begin with the verb of those of whom the relative clause of a finding tells: it is not they who say them. */
    static boolean isOf(QuotedToken quoted, Finding found, Context context) {
        Sentence s = quoted.sentence();
        int cue = found.cue();
        boolean relative =
                s.tag(found.subject().from()) == Tag.RELATIVE && found.subject().to() <= cue;
        boolean apart = cue + 1 < quoted.token();
        for (int i = cue + 1; i < quoted.token(); i++) {
            apart &= s.tag(i).isNominal() || s.tag(i) == Tag.PREPOSITION || s.tag(i) == Tag.DETERMINER;
        }
        boolean own = s.tag(quoted.token() - 1).isNominal();
        return relative && apart && own && beginsWithVerb(quoted, context);
    }

    private static boolean beginsWithVerb(QuotedToken quoted, Context context) {
        Span inner = quoted.marked().inner();
        Span read = new Span(inner.start(), Math.min(inner.end(), inner.start() + FIRST_WORD));
        List<Token> words = new Tokenizer(context.lexicon())
                .cut(context.reporting().article().text(), read, List.of());
        return !words.isEmpty() && words.getFirst().is(WordClass.AUXILIARY);
    }
}
