package org.crossquote.quote.words;

import java.util.List;
import java.util.Set;
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
        Set<WordClass> classes = t.entry().classes();
        if (classes.contains(WordClass.RELATIVE) || isRelativeArticle(tokens, i)) {
            return Tag.RELATIVE;
        }
        if (classes.contains(WordClass.AUXILIARY)) {
            return Tag.AUXILIARY;
        }
        if (joinsNouns(classes, before)) {
            return Tag.PREPOSITION;
        }
        if (classes.contains(WordClass.DETERMINER) || classes.contains(WordClass.POSSESSIVE)) {
            return standsAlone(tokens, i) ? Tag.NOUN : Tag.DETERMINER;
        }
        if (classes.contains(WordClass.SUBORDINATOR)
                && classes.contains(WordClass.ADVERB)
                && isBeforeVerb(tokens, i, before)) {
            return Tag.ADVERB;
        }
        boolean clause = verbSecond && before == Tag.COMMA;
        if (classes.contains(WordClass.SUBORDINATOR) && (clause || !classes.contains(WordClass.PREPOSITION))) {
            return Tag.SUBORDINATOR;
        }
        if (classes.contains(WordClass.CONJUNCTION)) {
            return Tag.CONJUNCTION;
        }
        if (classes.contains(WordClass.PREPOSITION)) {
            return Tag.PREPOSITION;
        }
        boolean day = !calendarCapitals && classes.contains(WordClass.CALENDAR);
        return day || classes.contains(WordClass.ADVERB) ? Tag.ADVERB : null;
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
    private boolean joinsNouns(Set<WordClass> classes, Tag before) {
        boolean noun = before == Tag.NOUN || before == Tag.NAME;
        return noun
                && joinedArticles
                && classes.contains(WordClass.DETERMINER)
                && classes.contains(WordClass.ATTACHING);
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
