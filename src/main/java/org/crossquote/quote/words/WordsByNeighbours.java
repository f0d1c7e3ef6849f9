package org.crossquote.quote.words;

import java.util.List;
import org.crossquote.quote.words.Verb.Form;
import org.crossquote.quote.words.Verb.Type;

/** Tags the words that are in no closed class where nouns and verbs are as often the same word, as in English. */
final class WordsByNeighbours {
    private static final int REACH = 60;
    private static final int SHORTEST_WORD = 5;
    private static final int CLAUSE = 10;

    private final Lexicon lexicon;

    WordsByNeighbours(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tag of a word that no closed class holds, behind a word with the tag {@code left}. */
    Tag open(List<Token> tokens, int i, Tag left) {
        Token t = tokens.get(i);
        boolean accordingTo = left == Tag.TO && i > 1 && tokens.get(i - 2).is(WordClass.ACCORDING);
        boolean aged = left == Tag.NUMBER && tokens.get(i - 1).text().contains("-");
        Tag before = accordingTo ? Tag.PREPOSITION : aged ? Tag.NOUN : left;
        Verb verb = t.verb();
        boolean afterModifier = before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.NUMBER;
        if (verb == null) {
            return isUnknownVerb(tokens, i, before) ? Tag.VERB : unknown(t, afterModifier, before);
        }
        if (afterModifier) {
            return Tag.NOUN;
        }
        if (verb.isIng()) {
            return Tag.ING;
        }
        if (verb.canBe(Form.PAST) || verb.canBe(Form.PAST_PARTICIPLE)) {
            return before == Tag.PREPOSITION ? Tag.NOUN : Tag.VERB;
        }
        return present(tokens, i, before, verb);
    }

    /** "Anna Bell owns the ferry": an unlisted word on -s between a name and an article. */
    private boolean isUnknownVerb(List<Token> tokens, int i, Tag before) {
        String w = tokens.get(i).lower();
        boolean object = i + 1 < tokens.size()
                && (tokens.get(i + 1).is(WordClass.DETERMINER)
                        || tokens.get(i + 1).is(WordClass.POSSESSIVE));
        return before == Tag.NAME
                && object
                && lexicon.endsWith(WordClass.PLURAL_ENDING, w)
                && !lexicon.endsWith(WordClass.NO_PLURAL_ENDING, w)
                && !tokens.get(i).isCapitalised();
    }

    /** Base and third-person forms: as often nouns (claims, reports, call). */
    private Tag present(List<Token> tokens, int i, Tag before, Verb verb) {
        return switch (before) {
            case PRONOUN, TO, AUXILIARY, RELATIVE, ADVERB -> Tag.VERB;
            case NAME ->
                (!isFollowedByOf(tokens, i) && !isHeldAs(tokens, i) && verb.canBe(Form.THIRD)) || isJoined(tokens, i)
                        ? Tag.VERB
                        : Tag.NOUN;
            case PREPOSITION, VERB, ING -> Tag.NOUN;
            case NOUN -> {
                boolean plural = lexicon.endsWith(
                                WordClass.PLURAL_ENDING, tokens.get(i - 1).lower())
                        || tokens.get(i - 1).is(WordClass.PLURAL_PEOPLE);
                boolean agrees = verb.canBe(Form.THIRD) != plural;
                yield tokens.get(i).is(WordClass.NEVER_NOUN)
                                || (!isHungOnVerb(tokens, i)
                                        && agrees
                                        && (takesObject(tokens, i) || endsAttribution(tokens, i, verb)))
                        ? Tag.VERB
                        : Tag.NOUN;
            }
            default ->
                verb.canBe(Form.THIRD) || verb.type() == Type.SPEECH || before == Tag.CONJUNCTION ? Tag.VERB : Tag.NOUN;
        };
    }

    /** "called the use of executive orders “dangerous”": a noun behind a preposition, in a clause that has its verb. */
    private static boolean isHungOnVerb(List<Token> tokens, int i) {
        if (i < 2 || !tokens.get(i - 2).is(WordClass.PREPOSITION)) {
            return false;
        }
        for (int k = i - 3; k >= Math.max(0, i - CLAUSE) && tokens.get(k).isWord(); k--) {
            Verb verb = tokens.get(k).verb();
            if (verb != null
                    && verb.isCue()
                    && verb.canBe(Form.PAST)
                    && !tokens.get(k).is(WordClass.DETERMINER)) {
                return true;
            }
        }
        return false;
    }

    /** "Republican claims of" are no verb. */
    private static boolean isFollowedByOf(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is(WordClass.BELONGING);
    }

    /** "Danish claims as “false”", of which another verb tells what they are held for, are no verb. */
    private static boolean isHeldAs(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).is(WordClass.NOUN_CUE)
                && tokens.get(i + 1).is(WordClass.AS);
    }

    /** Whether "and" stands shortly before: "Smith and Miller agree". */
    private static boolean isJoined(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (tokens.get(k).is(WordClass.CONJUNCTION) || tokens.get(k).is(WordClass.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence ends behind a verb of saying that follows a quotation: "...," the letter reads. */
    private static boolean endsAttribution(List<Token> tokens, int i, Verb verb) {
        boolean ends = i + 1 >= tokens.size() || tokens.get(i + 1).is(".");
        return ends
                && verb.type() == Type.SPEECH
                && tokens.subList(Math.max(0, i - REACH), i).stream().anyMatch(Token::isQuote);
    }

    /** Whether what follows can be what a verb says or does: "reports that", "reports a loss", not "reports of". */
    private static boolean takesObject(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean name = next.isCapitalised() && !next.is(WordClass.PREPOSITION);
        return next.isQuote()
                || name
                || next.is(":")
                || next.is(",")
                || next.is(WordClass.TO)
                || next.is(WordClass.THAT)
                || next.pronoun() != null
                || next.is(WordClass.DETERMINER)
                || next.is(WordClass.POSSESSIVE)
                || next.is(WordClass.SUBORDINATOR);
    }

    private Tag unknown(Token t, boolean afterModifier, Tag before) {
        String w = t.lower();
        boolean longEnough = w.length() >= SHORTEST_WORD;
        if (longEnough && lexicon.endsWith(WordClass.ADVERB_ENDING, w) && !t.is(WordClass.NO_ADVERB)) {
            return Tag.ADVERB;
        }
        boolean gerund = lexicon.endsWith(WordClass.GERUND_ENDING, w);
        if (afterModifier || (before == Tag.PREPOSITION && !gerund)) {
            return Tag.NOUN;
        }
        if ((longEnough && lexicon.endsWith(WordClass.PAST_ENDING, w))
                || (before == Tag.TO && t.kind() == Token.Kind.WORD && !t.isCapitalised())) {
            return Tag.VERB;
        }
        return w.length() > SHORTEST_WORD && gerund ? Tag.ING : Tag.NOUN;
    }
}
