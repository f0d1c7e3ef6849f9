package org.crossquote.quote.people;

import java.util.Optional;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Span;

/** The name under which somebody goes who is only described: "a woman who asked to be called Robin"; and a paper's in marks. */
final class Aliases {
    private static final int REACH = 9;

    private Aliases() {}

    /** The name behind the phrase, in marks or not, or that which the phrase is; empty when the words give none. */
    static Optional<String> of(Sentence s, NounPhrase phrase, String text) {
        int last = phrase.to() - 1;
        if (s.tag(last) == Tag.QUOTE && (last == phrase.from() || s.tag(last - 1) == Tag.DETERMINER)) {
            return Optional.of(name(s, last, text));
        }
        int who = phrase.to() + (s.tag(phrase.to()) == Tag.COMMA ? 1 : 0);
        if (s.tag(who) != Tag.RELATIVE) {
            return Optional.empty();
        }
        boolean named = false;
        for (int i = who + 1; i < Math.min(s.size(), who + REACH); i++) {
            boolean name = s.tag(i) == Tag.NAME || s.tag(i) == Tag.QUOTE;
            if (name) {
                return named ? Optional.of(name(s, i, text)) : Optional.empty();
            }
            if (s.tag(i) == Tag.COMMA || s.tag(i) == Tag.PUNCTUATION) {
                return Optional.empty();
            }
            named |= s.is(i, WordClass.ALIAS);
        }
        return Optional.empty();
    }

    private static String name(Sentence s, int from, String text) {
        int to = from + 1;
        while (s.tag(from) == Tag.NAME && s.tag(to) == Tag.NAME) {
            to++;
        }
        String name = new Span(s.token(from).start(), s.token(to - 1).end()).in(text);
        return s.tag(from) == Tag.QUOTE && name.length() > 2 ? name.substring(1, name.length() - 1) : name;
    }
}
