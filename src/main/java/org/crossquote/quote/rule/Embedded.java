package org.crossquote.quote.rule;

import java.util.Optional;
import org.crossquote.quote.people.Gender;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/**
 * {@code The mayor said she called the plan "..."}: a pronoun inside what somebody says. The one who says it all is named by the
 * cue around it.
 */
final class Embedded {
    private static final int REACH = 40;

    private Embedded() {}

    /** The finding of the cue around a clause whose subject is a pronoun; the finding itself when there is none. */
    static Finding outermost(Finding found, Sentence s, Subjects subjects) {
        int subject = found.subject().from();
        if (s.tag(subject) != Tag.PRONOUN
                || found.cue() < subject
                || isBehindClause(s, subject)
                || tellsOfNoun(s, subject)) {
            return found;
        }
        for (int i = subject - 1; i >= Math.max(0, subject - REACH); i--) {
            if (s.tag(i) == Tag.QUOTE || s.tag(i) == Tag.COLON) {
                return found;
            }
            Verb verb = s.verb(i);
            if (verb == null || verb.type() != Verb.Type.SPEECH || s.tag(i) != Tag.VERB) {
                continue;
            }
            Optional<NounPhrase> outer = subjects.of(s, i);
            if (outer.isPresent() && isPaper(s, outer.get()) && isPerson(s, subject)) {
                return found;
            }
            if (outer.isPresent()) {
                return new Finding(found.sentenceIndex(), outer.get(), i);
            }
        }
        return isWhatHeCalls(s, subject) ? around(found, s, subjects) : found;
    }

    /** "While the mayor said nothing, he called it": the clause before the comma begins the sentence and ends there. */
    private static boolean isBehindClause(Sentence s, int subject) {
        boolean opens = s.tag(0) == Tag.SUBORDINATOR || s.tag(0) == Tag.PREPOSITION;
        return opens && s.tag(subject - 1) == Tag.COMMA;
    }

    /** "The mayor spoke of the marchers, whom he called": a clause about a noun, with a speaker of its own. */
    private static boolean tellsOfNoun(Sentence s, int subject) {
        return s.tag(subject - 1) == Tag.RELATIVE && s.tag(subject - 2) == Tag.COMMA;
    }

    /** "The Times reported that he": a paper is no "he", and tells what he said. */
    private static boolean isPaper(Sentence s, NounPhrase p) {
        int head = p.headTo() - 1;
        return s.tag(head) == Tag.NAME && s.tag(p.from()) == Tag.DETERMINER && s.tag(p.from() + 1) == Tag.NAME
                || s.is(head, WordClass.WORK) && s.tag(head) == Tag.NOUN;
    }

    private static boolean isPerson(Sentence s, int pronoun) {
        return Gender.ofOne(s.token(pronoun)) != Gender.UNKNOWN;
    }

    private static boolean isWhatHeCalls(Sentence s, int subject) {
        return s.is(subject - 1, WordClass.WHAT);
    }

    /** Who in "condemned what he called": the subject of the clause around it. */
    private static Finding around(Finding found, Sentence s, Subjects subjects) {
        return subjects.clause(s, found.subject().from() - 1)
                .map(outer -> new Finding(found.sentenceIndex(), outer.subject(), found.cue()))
                .orElse(found);
    }
}
