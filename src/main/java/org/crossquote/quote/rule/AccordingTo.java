package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.WordClass;

/** {@code according to the mayor, "..."}. */
final class AccordingTo extends SentenceRule {
    private static final int BEFORE = 60;
    private static final int BEHIND = 30;

    private final boolean overOthers;

    /** @param overOthers whether it may stand behind another quotation of the sentence */
    AccordingTo(boolean overOthers) {
        super("according-to");
        this.overOthers = overOthers;
    }

    @Override
    Optional<Finding> find(QuotedToken quoted, Context context) {
        Sentence s = quoted.sentence();
        for (int i = quoted.token() - 1; i >= Math.max(0, quoted.token() - BEFORE); i--) {
            Optional<Finding> found = at(s, quoted.sentenceIndex(), i, context);
            if (found.isPresent() && !isSource(quoted, found.get())) {
                return found;
            }
        }
        for (int i = quoted.token() + 1; i < Math.min(s.size(), quoted.token() + BEHIND); i++) {
            if (s.tag(i) == Tag.QUOTE && !overOthers) {
                return Optional.empty();
            }
            Optional<Finding> found = at(s, quoted.sentenceIndex(), i, context);
            if (found.isPresent() && !isSource(quoted, found.get())) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the marked words are the name of the source: laut „Abendpost“. */
    private static boolean isSource(QuotedToken quoted, Finding f) {
        return f.subject().from() <= quoted.token()
                && quoted.token() < f.subject().to();
    }

    /** Who in "according to the mayor", wherever the sentence says it; {@code index} is the sentence's in the reporting text. */
    static Optional<Finding> in(Sentence s, int index, Context context) {
        for (int i = 0; i < Math.min(s.size(), BEFORE); i++) {
            Optional<Finding> found = at(s, index, i, context);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> at(Sentence s, int index, int i, Context context) {
        return isAccording(s, i)
                ? whose(s, i, context).filter(p -> !isReflexive(s, p)).map(p -> new Finding(index, p, i))
                : Optional.empty();
    }

    /** Whether the word says that what follows it, or stands before it, is a source. */
    static boolean isAccording(Sentence s, int i) {
        boolean quoting = s.token(i).is(WordClass.QUOTING) && s.tag(i - 1) == Tag.COMMA;
        return quoting
                || s.token(i).is(WordClass.ACCORDING)
                || s.token(i).is(WordClass.ACCORDING_BEHIND)
                || (s.token(i).is(WordClass.ACCORDING_NOUN) && isByAccount(s, i));
    }

    /** Whether the noun is used so: "nach Angaben von", "ihrer Ansicht nach", "laut Auskunft". */
    private static boolean isByAccount(Sentence s, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            if (s.token(i).is(WordClass.BY_ACCOUNT)) {
                return true;
            }
        }
        return noun + 1 < s.size() && s.token(noun + 1).is(WordClass.BY_ACCOUNT);
    }

    private static Optional<NounPhrase> whose(Sentence s, int i, Context context) {
        if (s.token(i).is(WordClass.ACCORDING_NOUN)) {
            return ofNoun(s, i, context);
        }
        boolean linked = s.is(i + 1, WordClass.ACCORDING_LINK);
        Optional<NounPhrase> behind =
                context.phrases().startingAt(s, linked ? i + 2 : i + 1).filter(p -> isAnybody(s, p));
        return s.is(i, WordClass.ACCORDING_BEHIND)
                ? context.phrases().endingAt(s, i - 1)
                : behind.or(() -> Titled.at(s, i + 1));
    }

    /** Behind "Angaben": von ..., a genitive, or the noun alone with the possessive before it. */
    private static Optional<NounPhrase> ofNoun(Sentence s, int noun, Context context) {
        if (s.is(noun - 1, WordClass.OWN)) {
            return context.subjects().governing(s, noun - 1);
        }
        if (s.token(noun - 1).is(WordClass.POSSESSIVE)) {
            return Optional.of(new NounPhrase(noun - 1, noun, noun));
        }
        boolean linked = s.is(noun + 1, WordClass.BY) || s.is(noun + 1, WordClass.ACCORDING_LINK);
        if (!linked && !context.lexicon().has(Trait.VERB_SECOND)) {
            return Optional.empty();
        }
        Optional<NounPhrase> behind = context.phrases().startingAt(s, linked ? noun + 2 : noun + 1);
        return behind.isPresent() ? behind : context.phrases().startingAt(s, noun);
    }

    /** Whether the phrase can name somebody: it has a name, an article or a pronoun. */
    private static boolean isAnybody(Sentence s, NounPhrase p) {
        for (int i = p.from(); i < p.to(); i++) {
            if (s.tag(i) == Tag.NAME
                    || s.tag(i) == Tag.DETERMINER
                    || s.tag(i) == Tag.PRONOUN
                    || s.token(i).is(WordClass.PLURAL_PEOPLE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReflexive(Sentence s, NounPhrase p) {
        return s.is(p.from(), WordClass.REFLEXIVE);
    }
}
