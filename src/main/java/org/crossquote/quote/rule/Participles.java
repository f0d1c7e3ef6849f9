package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** Whose the verbs on -ing are that stand beside a clause or in one. */
final class Participles {
    /** A participle that opens its sentence stands behind so many words at most. */
    private static final int OPENING = 2;

    private Participles() {}

    /**
     * "Sailors on the quay chanted", "sailors walking along the quay chanted", "sailors holding signs chanted": the phrase that is so
     * described, where it begins a clause.
     *
     * @param inside the phrase right before the verb
     */
    static Optional<NounPhrase> described(Sentence s, NounPhrase inside, Phrases phrases) {
        int end = inside.from() - 1;
        if (s.tag(end) == Tag.PREPOSITION || s.tag(end) == Tag.TO) {
            end--;
        }
        boolean does = s.tag(end) == Tag.ING;
        return phrases.endingAt(s, does ? end - 1 : end)
                .filter(head ->
                        head.from() == 0 ? s.tag(0) != Tag.ADVERB : does && s.tag(head.from() - 1) == Tag.COMMA);
    }

    /** "footage of Anna Bell saying": the one who is seen and heard, not the footage. */
    static NounPhrase recorded(Sentence s, NounPhrase phrase) {
        int from = phrase.to();
        while (from > phrase.from() && s.tag(from - 1) == Tag.NAME) {
            from--;
        }
        boolean recorded =
                from > phrase.from() + 1 && s.tag(from - 1) == Tag.PREPOSITION && s.is(from - 2, WordClass.RECORDING);
        return recorded ? new NounPhrase(from, phrase.to(), phrase.to()) : phrase;
    }

    /** "Anna Bell, despite admitting": the one before the comma, where the sentence begins with her; empty for anything else. */
    static Optional<NounPhrase> behindPreposition(Sentence s, int preposition, Phrases phrases) {
        return s.tag(preposition - 1) == Tag.COMMA
                ? phrases.endingAt(s, preposition - 2).filter(p -> p.from() == 0)
                : Optional.empty();
    }

    /** Whether the verb is an -ing with which the sentence opens, as in "After saying". */
    static boolean opens(Sentence s, int verb) {
        if (s.tag(verb) != Tag.ING || verb > OPENING) {
            return false;
        }
        for (int i = 0; i < verb; i++) {
            if (s.tag(i) != Tag.PREPOSITION && s.tag(i) != Tag.SUBORDINATOR && s.tag(i) != Tag.ADVERB) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause stands beside its main one, and says nothing itself: an -ing behind it belongs to the main one. */
    static boolean isBeside(Sentence s, Finding clause) {
        int i = clause.subject().from() - 1;
        while (s.tag(i) == Tag.ADVERB) {
            i--;
        }
        Verb verb = s.verb(clause.cue());
        boolean says = verb != null && verb.type() == Verb.Type.SPEECH;
        return s.tag(i) == Tag.SUBORDINATOR && !s.is(i, WordClass.THAT) && !says;
    }

    /** A participle behind a noun, as in "a move seen by some": no verb of its own. */
    static boolean isReduced(Sentence s, int i) {
        return s.is(i + 1, WordClass.BY) && s.tag(i - 1) == Tag.NOUN;
    }
}
