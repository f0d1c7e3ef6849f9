package org.crossquote.quote.rule;

import org.crossquote.quote.people.Mention;
import org.crossquote.quote.people.NounPhrase;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.WordClass;

/**
 * Whether words look like a speaker: a person, an office, a group, an organisation or a document. Names and pronouns do, and a noun with
 * an article or an owner may. A bare noun must be listed as somebody or something that speaks, or stand in the plural; a number, a name with a digit in it, a
 * quality ("experience") and a word that is no noun do not.
 */
final class SpeakerCheck {
    private SpeakerCheck() {}

    /** Whether the words of the phrase look like a speaker. */
    static boolean looksLikeSpeaker(Sentence s, NounPhrase phrase, Mention mention, Lexicon lexicon) {
        Token last = s.token(phrase.headTo() - 1);
        if (s.tag(phrase.headTo() - 1) == Tag.NAME && last.text().chars().anyMatch(Character::isDigit)) {
            return false;
        }
        if (mention.kind() != Mention.Kind.NOUN
                || lexicon.of(WordClass.ABSTRACT_ENDING).isEmpty()) {
            return true;
        }
        int head = phrase.headTo() - 1;
        Token noun = s.token(head);
        boolean listed = lexicon.role(noun) != null
                || noun.is(WordClass.ORGANISATION)
                || noun.is(WordClass.DOCUMENT)
                || noun.is(WordClass.PLURAL_PEOPLE)
                || noun.is(WordClass.NOUN_CUE)
                || noun.is(WordClass.STANDING_ALONE);
        if (listed || s.tag(head) == Tag.NAME && !isAbstract(noun, lexicon)) {
            return true;
        }
        boolean bare = s.tag(phrase.from()) != Tag.DETERMINER && s.tag(phrase.from()) != Tag.POSSESSIVE;
        boolean counted = s.tag(head) == Tag.NUMBER && phrase.to() > phrase.headTo();
        boolean alone = bare && !counted && phrase.headTo() - phrase.from() == 1;
        return !alone || (noun.isWord() && !isAbstract(noun, lexicon) && noun.verb() == null);
    }

    private static boolean isAbstract(Token noun, Lexicon lexicon) {
        return lexicon.of(WordClass.ABSTRACT_ENDING).stream().anyMatch(noun.lower()::endsWith);
    }
}
