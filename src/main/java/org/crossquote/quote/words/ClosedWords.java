package org.crossquote.quote.words;

import java.util.List;
import org.crossquote.quote.words.Verb.Form;
import org.crossquote.quote.words.Verb.Type;
import org.jspecify.annotations.Nullable;

/** Tags the words that are listed in a closed class: articles, prepositions, auxiliaries and the like. */
final class ClosedWords {
    private final boolean calendarCapitals;
    private final boolean joinedArticles;
    private final boolean verbSecond;

    ClosedWords(Lexicon lexicon) {
        this.calendarCapitals = lexicon.has(Trait.CALENDAR_CAPITALS);
        this.joinedArticles = lexicon.has(Trait.JOINED_ARTICLES);
        this.verbSecond = lexicon.has(Trait.VERB_SECOND);
    }

    /** The tag of the token at {@code i} behind a word with the tag {@code before}; null when no closed class holds it. */
    @Nullable
    Tag tag(List<Token> tokens, int i, Tag before) {
        Token t = tokens.get(i);
        if (t.is(WordClass.TO)) {
            return Tag.TO;
        }
        if (t.is(WordClass.THAT)) {
            return before == Tag.NOUN ? Tag.RELATIVE : Tag.SUBORDINATOR;
        }
        if (t.is(WordClass.RELATIVE) || isRelativeArticle(tokens, i)) {
            return Tag.RELATIVE;
        }
        if (t.is(WordClass.AUXILIARY)) {
            return Tag.AUXILIARY;
        }
        if (joinsNouns(t, before)) {
            return Tag.PREPOSITION;
        }
        if (t.is(WordClass.DETERMINER) || t.is(WordClass.POSSESSIVE)) {
            return standsAlone(tokens, i) ? Tag.NOUN : Tag.DETERMINER;
        }
        if (t.is(WordClass.SUBORDINATOR) && t.is(WordClass.ADVERB) && isBeforeVerb(tokens, i, before)) {
            return Tag.ADVERB;
        }
        boolean clause = verbSecond && before == Tag.COMMA;
        if (t.is(WordClass.SUBORDINATOR) && (clause || !t.is(WordClass.PREPOSITION))) {
            return Tag.SUBORDINATOR;
        }
        if (t.is(WordClass.CONJUNCTION)) {
            return Tag.CONJUNCTION;
        }
        if (t.is(WordClass.PREPOSITION)) {
            return Tag.PREPOSITION;
        }
        boolean day = !calendarCapitals && t.is(WordClass.CALENDAR);
        return day || t.is(WordClass.ADVERB) ? Tag.ADVERB : null;
    }

    /** "Anna Bell once said": between a subject and its verb stands no word that begins a clause. */
    private static boolean isBeforeVerb(List<Token> tokens, int i, Tag before) {
        Verb verb = i + 1 < tokens.size() ? tokens.get(i + 1).verb() : null;
        boolean subject = before == Tag.NAME
                || before == Tag.NOUN
                || before == Tag.PRONOUN
                || before == Tag.COMMA
                || before == Tag.AUXILIARY;
        return subject && verb != null && (verb.canBe(Form.PAST) || verb.canBe(Form.THIRD)) && !verb.isIng();
    }

    /** "le chef des Verts": an article that has swallowed a preposition, between two nouns. */
    private boolean joinsNouns(Token t, Tag before) {
        boolean noun = before == Tag.NOUN || before == Tag.NAME;
        return noun && joinedArticles && t.is(WordClass.DETERMINER) && t.is(WordClass.ATTACHING);
    }

    /** The article behind a comma that no noun follows: "der Mann, der sich ...", "das Haus, in dem er ...". */
    private static boolean isRelativeArticle(List<Token> tokens, int i) {
        if (!tokens.get(i).is(WordClass.RELATIVE_ARTICLE) || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        boolean behindComma = tokens.get(i - 1).is(",")
                || (i > 1 && tokens.get(i - 2).is(",") && tokens.get(i - 1).is(WordClass.PREPOSITION));
        Token next = tokens.get(i + 1);
        return behindComma && (next.isFunctionWord() || next.isQuote());
    }

    /** Whether a determiner is the whole noun phrase: "others say", "this was", "one said". */
    private static boolean standsAlone(List<Token> tokens, int i) {
        if (!tokens.get(i).is(WordClass.STANDING_ALONE)) {
            return false;
        }
        if (i + 1 >= tokens.size()
                || tokens.get(i + 1).is(",")
                || tokens.get(i + 1).is(".")) {
            return true;
        }
        Token next = tokens.get(i + 1);
        Verb verb = next.verb();
        boolean agrees =
                verb == null || !verb.canBe(Form.THIRD) || !tokens.get(i).is(WordClass.PLURAL);
        return next.is(WordClass.AUXILIARY) || (agrees && verb != null && verb.type() == Type.SPEECH && !verb.isIng());
    }
}
