package org.crossquote.quote.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossquote.quote.words.Lexicon.WordClass;
import org.crossquote.quote.words.Verb.Form;
import org.crossquote.quote.words.Verb.Type;
import org.jspecify.annotations.Nullable;

/** Tags the tokens of a sentence from word lists, endings and the neighbours to the left. */
public final class Tagger {
    private final Lexicon lexicon;
    private final boolean english;
    private final boolean german;
    /** Words that the article also writes small: capitals at the head of a sentence do not make them names. */
    private final Set<String> small;

    /**
     * @param lexicon the language's lists
     * @param small the words of the article that also stand in it without a capital, in lower case
     */
    public Tagger(Lexicon lexicon, Set<String> small) {
        this.lexicon = lexicon;
        this.english = lexicon.language().equals("en");
        this.german = lexicon.language().equals("de");
        this.small = small;
    }

    /** The sentence with its tags. */
    public Sentence tag(int block, List<Token> tokens) {
        List<Tag> tags = new ArrayList<>(tokens.size());
        List<@Nullable Verb> verbs = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Tag tag = tag(tokens, tags, i);
            tags.add(tag);
            verbs.add(tag == Tag.VERB || tag == Tag.ING ? verb(tokens, i, tag) : null);
        }
        return new Sentence(block, List.copyOf(tokens), tags, verbs);
    }

    private Verb verb(List<Token> tokens, int i, Tag tag) {
        Token token = tokens.get(i);
        Verb separable = lexicon.separable().at(tokens, i, lexicon);
        if (separable != null) {
            return separable;
        }
        Verb known = lexicon.verb(token);
        if (known != null && i + 1 < tokens.size() && isPhrase(known, tokens, i)) {
            return new Verb(known.base(), Type.SPEECH, known.forms());
        }
        Form form = tag == Tag.ING ? Form.ING : Form.PAST;
        return known != null ? known : new Verb(token.lower(), Type.OTHER, Set.of(form));
    }

    /** "went on", "chimed in", but not "went on to win". */
    private boolean isPhrase(Verb verb, List<Token> tokens, int i) {
        String particle = lexicon.particle(verb);
        boolean infinitive = i + 2 < tokens.size() && tokens.get(i + 2).is("to");
        return particle != null && tokens.get(i + 1).is(particle) && !infinitive;
    }

    private Tag tag(List<Token> tokens, List<Tag> tags, int i) {
        Token t = tokens.get(i);
        Tag before = i == 0 ? Tag.PUNCTUATION : tags.get(i - 1);
        return switch (t.kind()) {
            case QUOTE -> Tag.QUOTE;
            case NUMBER -> Tag.NUMBER;
            case PUNCTUATION -> punctuation(t);
            case CLITIC ->
                before == Tag.PRONOUN || !t.lower().equals("'s") && t.lower().length() > 1
                        ? Tag.AUXILIARY
                        : Tag.POSSESSIVE;
            case WORD -> word(tokens, tags, i, before);
        };
    }

    private static Tag punctuation(Token t) {
        return switch (t.text()) {
            case ",", "—", "–", "―", "-" -> Tag.COMMA;
            case ":" -> Tag.COLON;
            case "(", "[" -> Tag.OPEN_BRACKET;
            case ")", "]" -> Tag.CLOSE_BRACKET;
            default -> Tag.PUNCTUATION;
        };
    }

    private Tag word(List<Token> tokens, List<Tag> tags, int i, Tag before) {
        Token t = tokens.get(i);
        boolean head = i == 0
                || before == Tag.PUNCTUATION
                || before == Tag.COLON
                || before == Tag.QUOTE
                || i == 1 && before == Tag.OPEN_BRACKET;
        if (t.isCapitalised() && (!head || isNameAtHead(tokens, i))) {
            return capitalised(tokens, i, before);
        }
        if (lexicon.pronoun(t) != null && !lexicon.is(t, WordClass.RELATIVE)) {
            return lexicon.is(t, WordClass.POSSESSIVE) && i + 1 < tokens.size() && isNounLike(tokens.get(i + 1))
                    ? Tag.DETERMINER
                    : Tag.PRONOUN;
        }
        Tag closed = closed(t, tokens, i, before);
        if (closed != null) {
            return closed;
        }
        return time(tokens, tags, i, before) ? Tag.ADVERB : open(tokens, i, before);
    }

    private boolean isNounLike(Token next) {
        return next.isWord() && !lexicon.isFunctionWord(next) || next.isQuote();
    }

    private boolean isNameAtHead(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        if (lexicon.isFunctionWord(t) && !t.text().contains(".")) {
            return t.isAcronym() && !t.text().equals("I") && !t.text().equals("A");
        }
        boolean nameFollows = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
        if (lexicon.title(t) != null && nameFollows) {
            return true;
        }
        Verb verb = lexicon.verb(t);
        return !small.contains(t.lower()) && (verb == null || !verb.isIng());
    }

    private Tag capitalised(List<Token> tokens, int i, Tag before) {
        Token t = tokens.get(i);
        if (lexicon.is(t, WordClass.CALENDAR)) {
            boolean nameFollows = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
            return nameFollows && before != Tag.PREPOSITION ? Tag.NAME : Tag.ADVERB;
        }
        if (t.text().equals("I")) {
            return Tag.PRONOUN;
        }
        boolean inName =
                before == Tag.NAME || i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
        if (english && !inName && lexicon.isFunctionWord(t) && !t.isAcronym()) {
            Tag closed = closed(t, tokens, i, before);
            return closed == null ? Tag.NAME : closed;
        }
        return Tag.NAME;
    }

    private @Nullable Tag closed(Token t, List<Token> tokens, int i, Tag before) {
        if (t.is("to") && english) {
            return Tag.TO;
        }
        if (t.is("that") && english) {
            return before == Tag.NOUN ? Tag.RELATIVE : Tag.SUBORDINATOR;
        }
        if (lexicon.is(t, WordClass.RELATIVE) || isRelativeArticle(tokens, i)) {
            return Tag.RELATIVE;
        }
        if (lexicon.is(t, WordClass.AUXILIARY)) {
            return Tag.AUXILIARY;
        }
        if (lexicon.is(t, WordClass.DETERMINER) || lexicon.is(t, WordClass.POSSESSIVE)) {
            return standsAlone(tokens, i) ? Tag.NOUN : Tag.DETERMINER;
        }
        boolean clause = lexicon.hasVerbSecond() && before == Tag.COMMA;
        if (lexicon.is(t, WordClass.SUBORDINATOR) && (clause || !lexicon.is(t, WordClass.PREPOSITION))) {
            return Tag.SUBORDINATOR;
        }
        if (lexicon.is(t, WordClass.CONJUNCTION)) {
            return Tag.CONJUNCTION;
        }
        if (lexicon.is(t, WordClass.PREPOSITION)) {
            return Tag.PREPOSITION;
        }
        boolean day = !english && lexicon.is(t, WordClass.CALENDAR);
        return day || lexicon.is(t, WordClass.ADVERB) ? Tag.ADVERB : null;
    }

    /** The article behind a comma that no noun follows: "der Mann, der sich ...", "das Haus, in dem er ...". */
    private boolean isRelativeArticle(List<Token> tokens, int i) {
        if (!lexicon.is(tokens.get(i), WordClass.RELATIVE_ARTICLE) || i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        boolean behindComma = tokens.get(i - 1).is(",")
                || i > 1 && tokens.get(i - 2).is(",") && lexicon.is(tokens.get(i - 1), WordClass.PREPOSITION);
        Token next = tokens.get(i + 1);
        return behindComma && (lexicon.isFunctionWord(next) || next.isQuote());
    }

    /** Whether a determiner is the whole noun phrase: "others say", "this was", "one said". */
    private boolean standsAlone(List<Token> tokens, int i) {
        if (!lexicon.is(tokens.get(i), WordClass.STANDING_ALONE)) {
            return false;
        }
        if (i + 1 >= tokens.size()
                || tokens.get(i + 1).is(",")
                || tokens.get(i + 1).is(".")) {
            return true;
        }
        Token next = tokens.get(i + 1);
        Verb verb = lexicon.verb(next);
        boolean agrees = verb == null || !verb.canBe(Form.THIRD) || !lexicon.is(tokens.get(i), WordClass.PLURAL);
        return lexicon.is(next, WordClass.AUXILIARY)
                || agrees && verb != null && verb.type() == Type.SPEECH && !verb.isIng();
    }

    /** Whether the word ends a phrase of time: Friday night, last week, the day before. The words before it are tagged anew. */
    private boolean time(List<Token> tokens, List<Tag> tags, int i, Tag before) {
        if (!lexicon.is(tokens.get(i), WordClass.TIME) || i == 0) {
            return false;
        }
        Token previous = tokens.get(i - 1);
        boolean dated = before == Tag.ADVERB || lexicon.is(previous, WordClass.TIME_MODIFIER);
        if (dated) {
            tags.set(i - 1, Tag.ADVERB);
        }
        return dated;
    }

    private Tag open(List<Token> tokens, int i, Tag before) {
        Token t = tokens.get(i);
        Verb verb = lexicon.verb(t);
        if (german) {
            return GermanWords.open(tokens, i, before, verb != null);
        }
        if (!english) {
            return verb != null ? Tag.VERB : Tag.NOUN;
        }
        boolean afterModifier = before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.NUMBER;
        if (verb == null) {
            return unknown(t, afterModifier, before);
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

    /** Base and third-person forms: as often nouns (claims, reports, call). */
    private Tag present(List<Token> tokens, int i, Tag before, Verb verb) {
        return switch (before) {
            case PRONOUN, TO, AUXILIARY, RELATIVE, ADVERB -> Tag.VERB;
            case NAME ->
                !isFollowedByOf(tokens, i) && verb.canBe(Form.THIRD) || isJoined(tokens, i) ? Tag.VERB : Tag.NOUN;
            case PREPOSITION, VERB, ING -> Tag.NOUN;
            case NOUN -> {
                boolean plural = tokens.get(i - 1).lower().endsWith("s")
                        || lexicon.is(tokens.get(i - 1), WordClass.PLURAL_PEOPLE);
                boolean agrees = verb.canBe(Form.THIRD) != plural;
                yield verb.base().equals("say")
                                || agrees && (takesObject(tokens, i) || endsAttribution(tokens, i, verb))
                        ? Tag.VERB
                        : Tag.NOUN;
            }
            default ->
                verb.canBe(Form.THIRD) || verb.type() == Type.SPEECH || before == Tag.CONJUNCTION ? Tag.VERB : Tag.NOUN;
        };
    }

    /** "Republican claims of" are no verb. */
    private static boolean isFollowedByOf(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is("of");
    }

    /** Whether "and" stands shortly before: "Smith and Miller agree". */
    private boolean isJoined(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (lexicon.is(tokens.get(k), WordClass.CONJUNCTION) || lexicon.is(tokens.get(k), WordClass.AUXILIARY)) {
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
                && tokens.subList(0, i).stream().anyMatch(Token::isQuote);
    }

    /** Whether what follows can be what a verb says or does: "reports that", "reports a loss", not "reports of". */
    private boolean takesObject(List<Token> tokens, int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean name = next.isCapitalised() && !lexicon.is(next, WordClass.PREPOSITION);
        return next.isQuote()
                || name
                || next.is(":")
                || next.is(",")
                || next.is("to")
                || next.is("that")
                || lexicon.pronoun(next) != null
                || lexicon.is(next, WordClass.DETERMINER)
                || lexicon.is(next, WordClass.POSSESSIVE)
                || lexicon.is(next, WordClass.SUBORDINATOR);
    }

    private static Tag unknown(Token t, boolean afterModifier, Tag before) {
        String w = t.lower();
        if (w.length() > 4
                && w.endsWith("ly")
                && !Set.of("family", "ally", "rally", "supply", "reply", "assembly", "bully", "monopoly", "anomaly")
                        .contains(w)) {
            return Tag.ADVERB;
        }
        if (afterModifier || before == Tag.PREPOSITION && !w.endsWith("ing")) {
            return Tag.NOUN;
        }
        if (w.length() > 4 && w.endsWith("ed")
                || before == Tag.TO && t.kind() == Token.Kind.WORD && !t.isCapitalised()) {
            return Tag.VERB;
        }
        return w.length() > 5 && w.endsWith("ing") ? Tag.ING : Tag.NOUN;
    }
}
