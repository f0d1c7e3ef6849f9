package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** Whose words a German noun for words names: in "so das Fazit der Prüfer" and "der Vorwurf von Anna Bell" those who stand behind it. */
final class Owners {
    private Owners() {}

    /** The phrase of whose words {@code phrase} is; the phrase itself where it names no words, or nobody's. */
    static NounPhrase of(Sentence s, NounPhrase phrase, Context context) {
        int head = phrase.from();
        while (head < phrase.headTo() && (s.tag(head) == Tag.DETERMINER || s.tag(head) == Tag.NOUN)) {
            head++;
        }
        return s.is(head, WordClass.OWN_WORDS) ? behind(s, head, context).orElse(phrase) : phrase;
    }

    private static Optional<NounPhrase> behind(Sentence s, int noun, Context context) {
        if (s.is(noun + 1, WordClass.BY)) {
            return context.phrases().startingAt(s, noun + 2);
        }
        return s.is(noun + 1, WordClass.GENITIVE) ? context.phrases().startingAt(s, noun + 1) : Optional.empty();
    }
}
