package org.crossquote.quote.people;

import java.util.List;
import java.util.Set;
import org.crossquote.quote.people.Mention.Kind;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.WordClass;

/** Whom "he", "they" and a verb without a subject mean: people of whom the text spoke before. */
final class PronounMentions {
    private final Lexicon lexicon;
    private final People people;

    PronounMentions(Lexicon lexicon, People people) {
        this.lexicon = lexicon;
        this.people = people;
    }

    /** Whether the phrase is a pronoun, or one that tells whose something is: "her" in "her claim". */
    static boolean isOne(Sentence s, NounPhrase phrase) {
        Token token = s.token(phrase.from());
        boolean owner = token.is(WordClass.POSSESSIVE) && token.pronoun() != null;
        return s.tag(phrase.from()) == Tag.PRONOUN || (owner && phrase.to() == phrase.from() + 1);
    }

    /**
     * Whom the pronoun at a token means; it names nobody where nobody was spoken of.
     *
     * @param others the names of those whom it cannot mean
     */
    Mention mention(Sentence s, int at, int sentence, Set<String> others) {
        Token token = s.token(at);
        boolean several = Gender.isSeveral(token) || (token.is(WordClass.ALSO_PLURAL) && hasPluralVerb(s, at));
        Gender gender = several ? Gender.UNKNOWN : Gender.ofOne(token);
        List<String> names = gender == Gender.UNKNOWN
                ? people.together().before(token.start(), sentence).stream()
                        .filter(p -> several)
                        .map(Person::name)
                        .toList()
                : people.pronoun(gender, others, token.start(), sentence)
                        .map(p -> List.of(p.name()))
                        .orElse(List.of());
        return new Mention(token.span(), token.text(), names, Kind.PRONOUN);
    }

    /** "sagten sie": whether the verb beside the pronoun stands in the plural. */
    private boolean hasPluralVerb(Sentence s, int pronoun) {
        return isPlural(s, pronoun - 1) || isPlural(s, pronoun + 1);
    }

    private boolean isPlural(Sentence s, int i) {
        boolean verb = s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY;
        return verb && lexicon.endsWith(WordClass.PLURAL_VERB_ENDING, s.token(i).lower());
    }

    /** Whom a verb without a subject means: whom the text spoke of last. */
    Mention unsaid(Token verb, int sentence) {
        List<String> names = people.subject(verb.start(), sentence)
                .map(p -> List.of(p.name()))
                .orElse(List.of());
        return new Mention(verb.span(), verb.text(), names, Kind.PRONOUN);
    }
}
