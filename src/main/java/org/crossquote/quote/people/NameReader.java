package org.crossquote.quote.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.Trait;
import org.crossquote.quote.words.WordClass;

/** Reads the capitalised words of a sentence as names, with the titles and nouns beside them. */
final class NameReader {
    private static final int SHORTEST_ROLE = 6;
    /** Words of a headline before the name in it. */
    private static final int SHORTEST_HEADLINE = 3;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,}");

    private final Lexicon lexicon;
    private final GivenNames given;
    private final Countries countries;
    private final Descriptions descriptions;

    NameReader(Lexicon lexicon, GivenNames given, Countries countries) {
        this.lexicon = lexicon;
        this.given = given;
        this.countries = countries;
        this.descriptions = new Descriptions(lexicon, countries);
    }

    /** All names in the sentence. */
    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (sentence.tag(i) != Tag.NAME) {
                i++;
                continue;
            }
            int end = runEnd(sentence, i);
            Name name = read(sentence, i, end);
            if (name != null) {
                names.add(name);
            }
            i = end;
        }
        return names;
    }

    private int runEnd(Sentence s, int from) {
        int i = from + 1;
        while (i < s.size()) {
            boolean nickname = s.tag(i) == Tag.QUOTE && s.tag(i + 1) == Tag.NAME;
            boolean joined = nickname || (s.tag(i) != Tag.NAME && isParticle(s, i) && nameAfterParticles(s, i));
            if (s.tag(i) != Tag.NAME && !joined) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether the word joins two parts of a name; "der" only behind another, as in von der. */
    private boolean isParticle(Sentence s, int i) {
        boolean inner = s.is(i, WordClass.INNER_PARTICLE) && s.tag(i - 1) == Tag.NAME;
        return s.token(i).is(WordClass.PARTICLE) && !inner && !given.joinsTwo(s, i);
    }

    private boolean nameAfterParticles(Sentence s, int i) {
        int k = i;
        while (k < s.size() && k < i + 3 && s.token(k).is(WordClass.PARTICLE) && s.tag(k) != Tag.NAME) {
            k++;
        }
        return s.tag(k) == Tag.NAME;
    }

    /** Reads the name in [from, to), the last title in it and everything before left out; null when nothing is left. */
    @org.jspecify.annotations.Nullable
    Name read(Sentence s, int from, int to) {
        int start = isParticipleAtHead(s, from, to) ? from + 1 : from;
        Gender gender = Gender.UNKNOWN;
        for (int i = start; i < to - 1; i++) {
            Token t = s.token(i);
            if (lexicon.title(t) != null || lexicon.role(t) != null) {
                start = i + 1;
                Gender told = Gender.of(lexicon.title(t));
                gender = told == Gender.UNKNOWN ? gender : told;
            }
        }
        start += to - start > 2 && isNounBeforeName(s, start, to) ? 1 : 0;
        start = behindHeadline(s, start, to);
        boolean titled = start > from && !isParticipleAtHead(s, from, to);
        start = behindOf(s, from, start, to);
        int end = to;
        while (end > start + 1 && s.token(end - 1).is(WordClass.SUFFIX)) {
            end--;
        }
        while (start < end - 1 && countries.of(s.token(start).lower()) != null && end - start > 2) {
            start++;
        }
        if (start >= end) {
            return null;
        }
        List<String> words = IntStream.range(start, end)
                .mapToObj(s::token)
                .filter(Token::isWord)
                .map(Token::text)
                .toList();
        String suffix = end < to && end > start ? s.token(end).text() : "";
        if (s.is(end + 1, ".") && s.token(end).is(WordClass.ABBREVIATION) && !suffix.endsWith(".")) {
            suffix += suffix.isEmpty() ? "" : ".";
        }
        boolean person = isPerson(s, start, end, titled);
        if (gender == Gender.UNKNOWN && person) {
            gender = given.gender(words.get(0));
        }
        if (gender == Gender.UNKNOWN && start == from && s.tag(from - 1) == Tag.NOUN) {
            gender = Gender.of(lexicon.role(s.token(from - 1)));
        }
        return new Name(start, end, words, gender, titled, person, descriptions.beside(s, from, start, to), suffix);
    }

    /** Whether the word is the "of" behind an office that is written small. */
    private boolean isOfficeOf(Sentence s, int i) {
        return s.is(i, WordClass.OFFICE_OF)
                && s.tag(i - 1) == Tag.NOUN
                && (lexicon.role(s.token(i - 1)) != null || lexicon.title(s.token(i - 1)) != null);
    }

    /** Where the name begins when an office of several words stands before it; {@code start} where none does. */
    private int behindOf(Sentence s, int from, int start, int to) {
        boolean titled = start > from && !isParticipleAtHead(s, from, to);
        if (titled && s.token(start).is(WordClass.OFFICE_OF) && s.tag(start) != Tag.NAME) {
            return behindOffice(s, start, to);
        }
        boolean office = start == from && isOfficeOf(s, s.tag(from - 1) == Tag.DETERMINER ? from - 2 : from - 1);
        int name = office ? behindOffice(s, from - 1, to) : to;
        return name < to ? name : start;
    }

    /** Where the name begins in "minister of defence Anna Bell", whose "of" stands at {@code of}: at a common given name; the end where none follows. */
    private int behindOffice(Sentence s, int of, int to) {
        int i = of + 1;
        while (i < to - 1 && !(s.tag(i) == Tag.NAME && given.isGiven(s.token(i).text()))) {
            i++;
        }
        return i < to - 1 ? i : to;
    }

    /** In "Dachdecker Tom Reed" and "Beekeeper Tom Reed" the word before a given name tells what somebody is. */
    private boolean isNounBeforeName(Sentence s, int start, int to) {
        return given.isGiven(s.token(start + 1).text())
                && !given.isGiven(s.token(start).text())
                && s.tag(start + 1) == Tag.NAME
                && s.tag(start + 2) == Tag.NAME
                && to - start == 3
                && (lexicon.has(Trait.VERB_SECOND)
                        || hasRoleShape(s.token(start).lower()));
    }

    /** "Fire Crews Back Anna Bell": in a headline of capitals, the two words behind its verb. */
    private int behindHeadline(Sentence s, int start, int to) {
        int name = to - 2;
        boolean headline = name - start >= SHORTEST_HEADLINE
                && s.token(name - 1).verb() != null
                && s.token(name).verb() == null
                && IntStream.range(start, to)
                        .allMatch(i ->
                                s.token(i).isWord() && !given.isGiven(s.token(i).text()) || i >= name);
        return headline ? name : start;
    }

    private boolean hasRoleShape(String word) {
        return word.length() >= SHORTEST_ROLE
                && lexicon.of(WordClass.ROLE_SHAPE).stream().anyMatch(word::endsWith);
    }

    /** Whether the one word is a quality with the capital of its sentence: "Experience shows". */
    boolean isQuality(Sentence s, Name name) {
        return name.words().size() == 1
                && !name.titled()
                && s.tag(name.from() - 1) == Tag.PUNCTUATION
                && !given.isGiven(name.last())
                && lexicon.of(WordClass.ABSTRACT_ENDING).stream()
                        .anyMatch(name.last().toLowerCase(Locale.ROOT)::endsWith);
    }

    /** Whether people are commonly called so. */
    boolean isGiven(String name) {
        return given.isGiven(name);
    }

    /** Whether a word of the name makes it an organisation's, a country's or a day's. */
    boolean isOrganisation(Name name) {
        boolean given = name.words().size() > 1 && isGiven(name.first());
        return name.words().stream().skip(given ? 1 : 0).anyMatch(this::isOrganisationWord);
    }

    private boolean isOrganisationWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lexicon.of(WordClass.ORGANISATION).contains(lower)
                || isPluralAcronym(word)
                || countries.of(lower) != null
                || lexicon.of(WordClass.CALENDAR).contains(lower);
    }

    /** Several of an office: MPs, CEOs. */
    private boolean isPluralAcronym(String word) {
        return lexicon.of(WordClass.PLURAL_ENDING).stream()
                .filter(word::endsWith)
                .anyMatch(ending -> ACRONYM.matcher(word.substring(0, word.length() - ending.length()))
                        .matches());
    }

    /** Whether the words end in an office, as in Defence Minister: they describe somebody whom they do not name. */
    boolean isOffice(Name name) {
        boolean surname = lexicon.has(Trait.VERB_SECOND) && name.words().size() == 2 && !isDescribing(name.first());
        return lexicon.isOffice(name.last()) && !surname;
    }

    /** Whether the word before an office is an adjective, as in "Britischer Premierminister", or itself an office. */
    private boolean isDescribing(String word) {
        return lexicon.isOffice(word) || lexicon.endsWith(WordClass.NOMINATIVE_ENDING, word) && !given.isGiven(word);
    }

    /** "Sobbing Anna Bell said": the capital of the first word is that of its sentence. */
    private boolean isParticipleAtHead(Sentence s, int from, int to) {
        boolean head = s.tag(from - 1) == Tag.PUNCTUATION && to - from > 1;
        return head
                && lexicon.endsWith(WordClass.GERUND_ENDING, s.token(from).lower())
                && given.isGiven(s.token(from + 1).text());
    }

    private boolean isPerson(Sentence s, int start, int end, boolean titled) {
        for (int i = start; i < end; i++) {
            Token t = s.token(i);
            boolean organisation = t.is(WordClass.ORGANISATION) && (end - start == 1 || i > start);
            if (organisation
                    || countries.of(t.lower()) != null
                    || (t.isAcronym() && !t.text().endsWith(".") && end - start > 1)) {
                return false;
            }
        }
        return titled || (end - start > 1 && given.isGiven(s.token(start).text()));
    }

    /** The words that describe somebody in a noun phrase, countries under one name, titles in full. */
    Set<String> descriptionIn(Sentence s, int from, int to) {
        return descriptions.in(s, from, to);
    }
}
