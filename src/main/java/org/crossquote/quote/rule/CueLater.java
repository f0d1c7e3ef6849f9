package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** {@code "...", "...", is what the mayor said}: a cue somewhere behind the words in their sentence. */
final class CueLater extends SentenceRule {
    private static final int REACH = 40;

    CueLater() {
        super("cue-later");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        int to = Math.min(s.size(), quoted.token() + REACH);
        for (int i = quoted.token() + 1; i < to; i++) {
            Verb verb = s.verb(i);
            if (verb != null && s.tag(i) == Tag.VERB && verb.type() == Verb.Type.SPEECH) {
                int cue = i;
                return inverted(s, i, context)
                        .or(() -> context.subjects().of(s, cue))
                        .filter(p -> p.from() > quoted.token())
                        .map(p -> new Finding(quoted.sentenceIndex(), p, cue));
            }
        }
        return Optional.empty();
    }

    /** "..., said the mayor." */
    private static Optional<NounPhrase> inverted(Sentence s, int verb, Context context) {
        boolean english = !context.lexicon().has(Trait.VERB_SECOND);
        // "así de claro habló Anna Bell": what stands before the verb tells how.
        boolean manner = s.is(verb - 3, WordClass.MANNER)
                || s.is(verb - 2, WordClass.MANNER)
                || s.is(verb - 1, WordClass.MANNER);
        return english && (manner || s.tag(verb - 1) == Tag.COMMA)
                ? context.phrases().startingAt(s, verb + 1)
                : Optional.empty();
    }
}
