package org.crossquote.quote.people;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;

/**
 * Who stands beside a pronoun in its own clause and is therefore somebody else: two phrases of one clause mean one person only where a
 * reflexive says so (Chomsky, "Lectures on government and binding", 1981).
 */
final class OwnClause {
    /** Words between the head of a sentence and the comma behind "Of the mayor,". */
    private static final int LONGEST_TOPIC = 6;

    private OwnClause() {}

    /** The phrases of others in the clause whose subject is the pronoun at a token: the object of its verb, and a topic before it. */
    static List<NounPhrase> others(Sentence s, int pronoun, Phrases phrases) {
        List<NounPhrase> others = new ArrayList<>();
        topic(s, pronoun, phrases, others);
        int verb = pronoun + 1;
        while (s.tag(verb) == Tag.ADVERB || s.tag(verb) == Tag.AUXILIARY) {
            verb++;
        }
        if (s.tag(verb) == Tag.VERB) {
            phrases.startingAt(s, verb + 1).filter(p -> isObject(s, p)).ifPresent(others::add);
        }
        return others;
    }

    /** "Of the mayor, he said": a preposition at the head of the sentence, and nothing but its phrase before the comma. */
    private static void topic(Sentence s, int pronoun, Phrases phrases, List<NounPhrase> others) {
        if (pronoun < 3 || pronoun > LONGEST_TOPIC || s.tag(pronoun - 1) != Tag.COMMA) {
            return;
        }
        boolean heads = s.tag(0) == Tag.PREPOSITION || s.tag(0) == Tag.TO;
        if (heads) {
            phrases.startingAt(s, 1)
                    .filter(p -> p.to() == pronoun - 1 && !hasOwner(s, p))
                    .ifPresent(others::add);
        }
    }

    /** "he said the mayor had": what a verb follows is the subject of another clause. */
    private static boolean isObject(Sentence s, NounPhrase p) {
        int behind = s.behindAdverbs(p.to());
        boolean subject = s.tag(behind) == Tag.VERB || s.tag(behind) == Tag.AUXILIARY;
        return !subject && !hasOwner(s, p) && s.tag(p.from()) != Tag.PRONOUN;
    }

    /** "the mayor's speech" may be his own. */
    private static boolean hasOwner(Sentence s, NounPhrase p) {
        for (int i = p.from(); i < p.to(); i++) {
            if (s.tag(i) == Tag.POSSESSIVE) {
                return true;
            }
        }
        return false;
    }
}
