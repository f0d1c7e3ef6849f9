package org.crossquote.quote.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossquote.quote.people.Description.Kind;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.Tokenizer;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Span;

/** Reads the words that stand for a speaker, by the word lists of their language. Immutable and safe for threads. */
public final class DescriptionReader {
    private final Lexicon lexicon;
    private final Countries countries;
    private final GivenNames given;
    private final Tokenizer tokenizer;

    /** @param lexicon the lists of the language in which the words are */
    public DescriptionReader(Lexicon lexicon, Countries countries, GivenNames given) {
        this.lexicon = lexicon;
        this.countries = countries;
        this.given = given;
        this.tokenizer = new Tokenizer(lexicon);
    }

    /** What the words say: a name, or what somebody is. */
    public Description read(String phrase) {
        List<Token> tokens = tokenizer.cut(phrase, new Span(0, phrase.length()), List.of());
        Set<String> words = tokens.stream()
                .filter(t -> t.isWord() && (!t.isFunctionWord() || countries.of(t.lower()) != null))
                .map(this::meaning)
                .collect(Collectors.toSet());
        if (isName(tokens)) {
            return new Description(Kind.NAME, "", words);
        }
        Token head = head(tokens);
        return head == null
                ? new Description(Kind.OTHER, "", words)
                : new Description(kind(head), meaning(head), words);
    }

    /** The gender of a pronoun for one person, or of the noun that says what somebody is; unknown for other words. */
    public Gender gender(String mention) {
        List<Token> tokens = tokenizer.cut(mention, new Span(0, mention.length()), List.of());
        if (tokens.size() == 1 && tokens.getFirst().pronoun() != null) {
            return Gender.ofOne(tokens.getFirst());
        }
        Token head = isName(tokens) ? null : head(tokens);
        Gender role = head == null ? Gender.UNKNOWN : Gender.of(lexicon.role(head));
        return head == null || role != Gender.UNKNOWN ? role : Gender.of(lexicon.title(head));
    }

    /** Whether the words are a pronoun. */
    public boolean isPronoun(String mention) {
        List<Token> tokens = tokenizer.cut(mention, new Span(0, mention.length()), List.of());
        return tokens.size() == 1 && tokens.getFirst().pronoun() != null;
    }

    private String meaning(Token t) {
        String country = countries.of(t.lower());
        List<String> title = lexicon.title(t);
        return country != null ? country : title != null && title.size() > 1 ? title.get(1) : t.lower();
    }

    /** Whether capitals begin and end the words and the last is no office; of one with a common given name even then. */
    private boolean isName(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        if (words.isEmpty()) {
            return false;
        }
        boolean capitals = words.stream()
                .allMatch(t -> t.isCapitalised()
                        || t.is(WordClass.PARTICLE)
                        || t.is(WordClass.NAME_LINK)
                        || t.is(WordClass.AND)
                        || t.isFunctionWord());
        Token last = words.getLast();
        boolean office = lexicon.isOffice(last.text())
                && !(words.size() > 1 && given.isGiven(words.getFirst().text()));
        boolean noun = lexicon.has(Trait.VERB_SECOND) && words.size() == 1 && office;
        return capitals && last.isCapitalised() && !office && !noun;
    }

    /** The noun that says what somebody is: the last one before "of" and the like. */
    private @org.jspecify.annotations.Nullable Token head(List<Token> tokens) {
        Token head = null;
        for (Token t : tokens) {
            boolean ends = t.is(WordClass.PREPOSITION) || t.is(",");
            if (ends && head != null) {
                return head;
            }
            boolean first = lexicon.has(Trait.HEAD_FIRST) && head != null;
            if (t.isWord() && !t.isFunctionWord() && !first) {
                head = t;
            }
        }
        return head;
    }

    private Kind kind(Token head) {
        if (lexicon.role(head) != null || lexicon.title(head) != null) {
            return Kind.ROLE;
        }
        if (head.is(WordClass.DOCUMENT) || head.is(WordClass.NOUN_CUE) || head.is(WordClass.STATEMENT)) {
            return Kind.DOCUMENT;
        }
        return head.is(WordClass.PLURAL_PEOPLE) || head.is(WordClass.ORGANISATION) ? Kind.GROUP : Kind.OTHER;
    }
}
