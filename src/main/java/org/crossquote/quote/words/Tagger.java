package org.crossquote.quote.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossquote.quote.words.Verb.Form;
import org.crossquote.quote.words.Verb.Type;
import org.crossquote.work.Progress;
import org.jspecify.annotations.Nullable;

/** Tags the tokens of a sentence from word lists, endings and the neighbours to the left. */
public final class Tagger {
    private final Lexicon lexicon;
    private final boolean byNeighbours;
    private final boolean byCapitals;
    private final WordsByNeighbours neighbours;
    private final WordsByCapitals capitals;
    private final ClosedWords closedWords;
    /** Words that the article also writes small: capitals at the head of a sentence do not make them names. */
    private final Set<String> small;

    /**
     * @param lexicon the language's lists
     * @param small the words of the article that also stand in it without a capital, in lower case
     */
    public Tagger(Lexicon lexicon, Set<String> small) {
        this.lexicon = lexicon;
        this.byNeighbours = lexicon.has(Trait.NOUNS_AS_VERBS);
        this.byCapitals = lexicon.has(Trait.NOUN_CAPITALS);
        this.neighbours = new WordsByNeighbours(lexicon);
        this.capitals = new WordsByCapitals(lexicon);
        this.closedWords = new ClosedWords(lexicon);
        this.small = small;
    }

    /** The sentence with its tags. */
    public Sentence tag(int block, List<Token> tokens) {
        List<Tag> tags = tags(tokens);
        return new Sentence(block, List.copyOf(tokens), tags, verbs(tokens, tags));
    }

    private List<Tag> tags(List<Token> tokens) {
        List<Tag> tags = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Progress.checkpoint();
            tags.add(tag(tokens, tags, i));
        }
        return tags;
    }

    private List<@Nullable Verb> verbs(List<Token> tokens, List<Tag> tags) {
        List<@Nullable Verb> verbs = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Tag tag = tags.get(i);
            verbs.add(tag == Tag.VERB || tag == Tag.ING ? verb(tokens, i, tag) : null);
        }
        return verbs;
    }

    private Verb verb(List<Token> tokens, int i, Tag tag) {
        Token token = tokens.get(i);
        Verb separable = lexicon.separable().at(tokens, i);
        if (separable != null) {
            return separable;
        }
        Verb known = token.verb();
        if (known != null && i + 1 < tokens.size() && isPhrase(known, tokens, i)) {
            return new Verb(known.base(), Type.SPEECH, known.forms());
        }
        Form form = tag == Tag.ING ? Form.ING : Form.PAST;
        return known != null ? known : new Verb(token.lower(), Type.OTHER, Set.of(form));
    }

    /** "went on", "chimed in", but not "went on to win". */
    private boolean isPhrase(Verb verb, List<Token> tokens, int i) {
        String particle = lexicon.particle(verb);
        boolean infinitive = i + 2 < tokens.size() && tokens.get(i + 2).is(WordClass.TO);
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
                before == Tag.PRONOUN
                                || (t.lower().length() > 1
                                        && !isPossessive(t.lower().substring(1)))
                        ? Tag.AUXILIARY
                        : Tag.POSSESSIVE;
            case WORD -> word(tokens, tags, i, before);
        };
    }

    private boolean isPossessive(String clitic) {
        return lexicon.of(WordClass.POSSESSIVE_CLITIC).contains(clitic);
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
                || (i == 1 && before == Tag.OPEN_BRACKET)
                || (i > 0 && "-–—".contains(tokens.get(i - 1).text()));
        if ((t.isCapitalised() && (!head || isNameAtHead(tokens, i) || isNamedBySaying(tokens, i)))
                || isNameWithParticle(t)) {
            return capitalised(tokens, tags, i, before);
        }
        if (t.pronoun() != null && !t.is(WordClass.RELATIVE)) {
            return t.is(WordClass.POSSESSIVE) && i + 1 < tokens.size() && isNounLike(tokens.get(i + 1))
                    ? Tag.DETERMINER
                    : Tag.PRONOUN;
        }
        Tag closed = closedWords.tag(tokens, i, before);
        if (closed != null) {
            return closed;
        }
        return time(tokens, tags, i, before) ? Tag.ADVERB : open(tokens, tags, i, before);
    }

    /** "“We sail,” May said": behind a comma in the marks no sentence begins, so the capital is that of a name. */
    private boolean isNamedBySaying(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        Verb verb = i + 1 < tokens.size() ? tokens.get(i + 1).verb() : null;
        return verb != null
                && verb.type() == Type.SPEECH
                && verb.canBe(Form.PAST)
                && i > 0
                && tokens.get(i - 1).isQuote()
                && t.pronoun() == null
                && !t.isAcronym()
                && !t.is(WordClass.DETERMINER);
    }

    /** "al-Hasani": a particle and a hyphen before a capital. */
    private boolean isNameWithParticle(Token t) {
        int hyphen = t.text().indexOf('-');
        return hyphen > 0
                && hyphen < t.text().length() - 1
                && Character.isUpperCase(t.text().charAt(hyphen + 1))
                && lexicon.of(WordClass.PARTICLE).contains(t.lower().substring(0, hyphen));
    }

    private boolean isNounLike(Token next) {
        return (next.isWord() && !next.isFunctionWord()) || next.isQuote();
    }

    private boolean isNameAtHead(List<Token> tokens, int i) {
        Token t = tokens.get(i);
        if (t.isFunctionWord() && !t.text().contains(".")) {
            return t.isAcronym();
        }
        boolean nameFollows = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
        if (lexicon.title(t) != null && nameFollows) {
            return true;
        }
        if (!byNeighbours && !byCapitals && !nameFollows && lexicon.looksLikeVerb(t)) {
            return false;
        }
        Verb verb = t.verb();
        return !small.contains(t.lower()) && (verb == null || !verb.isIng());
    }

    private Tag capitalised(List<Token> tokens, List<Tag> tags, int i, Tag before) {
        Token t = tokens.get(i);
        if (isNamedBySaying(tokens, i)) {
            return Tag.NAME;
        }
        if (byCapitals && TimesByCapitals.at(tokens, tags, i)) {
            return Tag.ADVERB;
        }
        if (t.is(WordClass.CALENDAR)) {
            boolean nameFollows = i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised();
            return nameFollows && before != Tag.PREPOSITION ? Tag.NAME : Tag.ADVERB;
        }
        if (t.is(WordClass.CAPITAL_PRONOUN)
                && t.isWord()
                && t.text().equals(t.text().toUpperCase(Locale.ROOT))) {
            return Tag.PRONOUN;
        }
        boolean inName = before == Tag.NAME
                || (i + 1 < tokens.size() && tokens.get(i + 1).isCapitalised());
        if (lexicon.has(Trait.LITTLE_CAPITALS) && !inName && t.isFunctionWord() && !t.isAcronym()) {
            Tag closed = closedWords.tag(tokens, i, before);
            return closed == null ? Tag.NAME : closed;
        }
        return Tag.NAME;
    }

    /** Whether the word ends a phrase of time: Friday night, last week, the day before. The words before it are tagged anew. */
    private boolean time(List<Token> tokens, List<Tag> tags, int i, Tag before) {
        if (!tokens.get(i).is(WordClass.TIME) || i == 0) {
            return false;
        }
        Token previous = tokens.get(i - 1);
        boolean dated = before == Tag.ADVERB || previous.is(WordClass.TIME_MODIFIER);
        if (dated) {
            tags.set(i - 1, Tag.ADVERB);
        }
        return dated;
    }

    private Tag open(List<Token> tokens, List<Tag> tags, int i, Tag before) {
        Verb verb = tokens.get(i).verb();
        if (byCapitals) {
            return capitals.open(tokens, i, before, verb != null);
        }
        return byNeighbours ? neighbours.open(tokens, i, before) : byEndings(tokens, tags, i, before);
    }

    /** A verb by the list or its ending, unless an article makes it a noun: "la demande", but "Anne Bellon la demande". */
    private Tag byEndings(List<Token> tokens, List<Tag> tags, int i, Tag before) {
        boolean article = before == Tag.DETERMINER;
        if ((article && !isObject(tags, i - 1)) || !lexicon.looksLikeVerb(tokens.get(i))) {
            return Tag.NOUN;
        }
        if (article) {
            tags.set(i - 1, Tag.ADVERB);
        }
        return Tag.VERB;
    }

    /** Whether the article at {@code i} is rather the object of the verb behind it: "Anne Bellon l'affirme". */
    private static boolean isObject(List<Tag> tags, int i) {
        return i > 0 && (tags.get(i - 1) == Tag.NAME || tags.get(i - 1) == Tag.PRONOUN);
    }
}
