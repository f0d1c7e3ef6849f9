package org.crossquote.quote.rule;

import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.people.Phrases;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;

/** What stands in or beside a clause without being part of it: who speaks, put into his own words, what is told besides, and a day. */
final class Asides {
    /** An aside is shorter, in words; a line may be one sentence of any length. */
    private static final int REACH = 80;

    private Asides() {}

    /** "..., explained Anna Bell, ...": a verb of saying and its subject between commas, put into somebody's words; "Anna Bell, who sat there, told a reporter," is none. */
    static boolean isPutIn(Sentence s, int verb, Phrases phrases) {
        Verb said = s.tag(verb - 1) == Tag.COMMA && s.tag(verb + 1) == Tag.NAME ? s.verb(verb) : null;
        boolean finite = said != null
                && said.type() == Verb.Type.SPEECH
                && (said.canBe(Verb.Form.PAST) || said.canBe(Verb.Form.THIRD));
        return finite
                && !isBehindComma(s, verb - 1)
                && phrases.startingAt(s, verb + 1)
                        .filter(p -> s.tag(p.to()) == Tag.COMMA)
                        .isPresent();
    }

    private static boolean isBehindComma(Sentence s, int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - REACH); i--) {
            if (s.tag(i) == Tag.COMMA) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb stands in ", which some have argued was needed," and the words in the clause around that. */
    static boolean isClosed(Sentence s, int verb, int quote) {
        int relative = verb - 1;
        int first = Math.max(0, verb - REACH);
        while (relative > first && s.tag(relative) != Tag.COMMA && s.tag(relative) != Tag.RELATIVE) {
            relative--;
        }
        if (s.tag(relative) != Tag.RELATIVE || s.tag(relative - 1) != Tag.COMMA || s.is(relative, WordClass.WHO)) {
            return false;
        }
        int comma = verb + 1;
        while (comma < Math.min(quote, verb + REACH) && s.tag(comma) != Tag.COMMA) {
            comma++;
        }
        return comma < quote - 1
                && s.tag(comma) == Tag.COMMA
                && (s.tag(comma + 1) == Tag.AUXILIARY || s.tag(comma + 1) == Tag.VERB);
    }

    /** "Her husband, Arne, was": nothing but a name between the comma and the one before it. */
    static boolean isName(Sentence s, int comma) {
        int i = comma - 1;
        while (s.tag(i) == Tag.NAME) {
            i--;
        }
        return i < comma - 1 && s.tag(i) == Tag.COMMA;
    }

    /** "The minister on Tuesday accused": the preposition of a day that stands between a subject and its verb. */
    static boolean isOnADay(Sentence s, int i) {
        return i > 0
                && s.tag(i) == Tag.PREPOSITION
                && s.tag(i + 1) == Tag.ADVERB
                && s.token(i + 1).is(WordClass.CALENDAR)
                && s.tag(i - 1).isNominal();
    }

    /** Whether a subject is that of a clause of its own, and not of what somebody says in it or of a relative clause. */
    static boolean beginsClause(Sentence s, NounPhrase subject) {
        int i = subject.from() - 1;
        while (i >= 0 && s.tag(i) == Tag.ADVERB) {
            i--;
        }
        return switch (s.tag(i)) {
            case VERB, ING, NOUN, NAME, PRONOUN -> false;
            case SUBORDINATOR -> !s.is(i, WordClass.THAT);
            case RELATIVE -> false;
            default -> true;
        };
    }
}
