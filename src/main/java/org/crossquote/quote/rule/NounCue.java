package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.WordClass;

/** {@code the mayor's claim that "..."}, {@code with the impression that "..."}. */
final class NounCue extends SentenceRule {
    private static final int REACH = 40;

    NounCue() {
        super("noun-cue");
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        for (int i = quoted.token() - 1; i >= Math.max(0, quoted.token() - REACH); i--) {
            boolean noun = isNoun(s, i, context) && s.token(i).is(WordClass.NOUN_CUE);
            if (noun) {
                int cue = i;
                return owner(s, i, context).map(p -> new Finding(quoted.sentenceIndex(), p, cue));
            }
        }
        return Optional.empty();
    }

    /** German writes nouns like names. */
    private static boolean isNoun(Sentence s, int i, Context context) {
        return s.tag(i) == Tag.NOUN || (context.lexicon().has(Trait.VERB_SECOND) && s.tag(i) == Tag.NAME);
    }

    /** In "an answer to the mayor's claim" and "a report on Anna Bell's claim" the claim is hers. */
    private static NounPhrase behindTo(Sentence s, NounPhrase phrase) {
        boolean to = phrase.headTo() < phrase.to() - 1
                && (s.tag(phrase.headTo()) == Tag.TO
                        || (s.tag(phrase.headTo()) == Tag.PREPOSITION
                                && s.tag(phrase.to() - 1) == Tag.NAME
                                && !s.is(phrase.headTo(), WordClass.OFFICE_OF)));
        return to ? new NounPhrase(phrase.headTo() + 1, phrase.to(), phrase.to()) : phrase;
    }

    private static Optional<NounPhrase> owner(Sentence s, int noun, Context context) {
        for (int i = noun - 1; i >= Math.max(0, noun - 5); i--) {
            if (s.tag(i) == Tag.POSSESSIVE && i > 0) {
                return context.phrases().endingAt(s, i - 1).map(p -> behindTo(s, p));
            }
            if (s.tag(i) == Tag.DETERMINER && s.token(i).is(WordClass.POSSESSIVE)) {
                return Optional.of(new NounPhrase(i, i + 1, i + 1));
            }
            if (!s.tag(i).isNominal()) {
                break;
            }
        }
        if (s.is(noun + 1, WordClass.SENDER) || s.is(noun + 1, WordClass.BY)) {
            return context.phrases().startingAt(s, noun + 2);
        }
        if (noun + 1 < s.size() && s.token(noun + 1).is(WordClass.GENITIVE)) {
            return context.phrases().startingAt(s, noun + 1);
        }
        boolean crowd = s.token(noun).is(WordClass.SHOUT);
        return crowd ? Optional.empty() : context.subjects().governing(s, noun);
    }
}
