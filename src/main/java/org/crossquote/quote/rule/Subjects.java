package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.Verb;

/** Finds the subject of a verb, by the word order of a language. */
interface Subjects {
    /** The way of a language: behind or before a verb that stands second, or before the verb. */
    static Subjects of(Phrases phrases, Lexicon lexicon) {
        return lexicon.has(Trait.VERB_SECOND) ? new VerbSecond(phrases, lexicon) : new SubjectBefore(phrases);
    }

    /** The subject of the verb at token {@code verb}. */
    Optional<NounPhrase> of(Sentence s, int verb);

    /** The nearest clause to the left of {@code from}: its subject and its verb; a finding of sentence 0. */
    Optional<Finding> clause(Sentence s, int from);

    /** Whether the verb's clause ended before the words at {@code quote}, and these stand in the clause around it. */
    default boolean isClosed(Sentence s, int verb, int quote) {
        return false;
    }

    /** The subject of the nearest clause to the left of {@code from}. */
    default Optional<NounPhrase> governing(Sentence s, int from) {
        return clause(s, from).map(Finding::subject);
    }

    /** Whether the verb at {@code i} can tell what somebody says. */
    static boolean isCue(Sentence s, int i, boolean weakToo) {
        Verb verb = s.verb(i);
        if (verb == null || !verb.isCue()) {
            return false;
        }
        return weakToo || verb.type() == Verb.Type.SPEECH || verb.type() == Verb.Type.LABEL;
    }
}
