package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.WordClass;

/** {@code The paper quoted the mayor as saying "..."}: the words are those of whom somebody else cites. */
final class Cited extends SentenceRule {
    private static final int REACH = 14;

    Cited() {
        super("cited");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        for (int i = quoted.token() + 2; i >= Math.max(0, quoted.token() - REACH); i--) {
            if (i < s.size() && s.token(i).is(WordClass.CITING) && !isPassive(s, i)) {
                int cue = i;
                return cited(s, i, context).map(p -> new Finding(quoted.sentenceIndex(), p, cue));
            }
        }
        return Optional.empty();
    }

    /** The object of the verb: the phrase behind it, or the next one when the subject stands there. */
    private static Optional<NounPhrase> cited(Sentence s, int verb, Context context) {
        Optional<NounPhrase> behind = context.phrases().startingAt(s, s.behindAdverbs(verb + 1));
        boolean inverted =
                s.tag(verb - 1) == Tag.QUOTE || (s.tag(verb - 1) == Tag.COMMA && s.tag(verb - 2) == Tag.QUOTE);
        return inverted
                ? behind.flatMap(p -> context.phrases().startingAt(s, s.behindAdverbs(p.to())))
                : behind.filter(p -> s.tag(verb - 1) == Tag.COMMA
                        || context.subjects().of(s, verb).isPresent());
    }

    private static boolean isPassive(Sentence s, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (s.tag(i) == Tag.AUXILIARY && s.token(i).is(WordClass.PASSIVE_AUXILIARY)) {
                return true;
            }
        }
        return verb + 1 < s.size() && s.token(verb + 1).is(WordClass.PASSIVE_AUXILIARY);
    }
}
