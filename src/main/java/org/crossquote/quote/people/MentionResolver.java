package org.crossquote.quote.people;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossquote.quote.people.Mention.Kind;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Token;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Article;
import org.crossquote.text.Span;

/** Everybody whom an article names, and the answer to whom a noun phrase of it means. */
public final class MentionResolver {
    private final String text;
    private final List<Sentence> reporting;
    private final Lexicon lexicon;
    private final Countries countries;
    private final NameReader reader;
    private final People people;
    private final Roles roles;
    private final PronounMentions pronouns;
    private final OneOfTwo oneOfTwo;

    /**
     * Reads the names of an article.
     *
     * @param article the article
     * @param lexicon the language's lists
     * @param given the given names
     * @param countries the countries
     * @param whole the article's sentences with the words inside quotations
     * @param reporting the same with each quotation as one token
     */
    public MentionResolver(
            Article article,
            Lexicon lexicon,
            GivenNames given,
            Countries countries,
            List<Sentence> whole,
            List<Sentence> reporting) {
        this.text = article.text();
        this.reporting = reporting;
        this.lexicon = lexicon;
        this.countries = countries;
        this.reader = new NameReader(lexicon, given, countries);
        Namesakes namesakes = new Namesakes(lexicon.of(WordClass.KIN), new Paragraphs(whole));
        this.people = new PeopleReader(
                        reader, countries, new People(namesakes), new HeadLines(article, lexicon).among(whole))
                .read(whole, reporting);
        this.roles = new Roles(lexicon, countries, reader, people);
        this.pronouns = new PronounMentions(lexicon, people);
        this.oneOfTwo = new OneOfTwo(this.text, lexicon, reader, people);
    }

    /**
     * Whom a noun phrase means.
     *
     * @param s the sentence
     * @param phrase a phrase of it, or a verb of which the subject is not said
     * @param sentence the index of the sentence in the reporting text
     */
    public Mention mention(Sentence s, NounPhrase phrase, int sentence) {
        if (s.tag(phrase.from()) == Tag.RELATIVE) {
            return relative(s, phrase, sentence);
        }
        if (PronounMentions.isOne(s, phrase)) {
            return pronoun(s, phrase, sentence);
        }
        if (s.tag(phrase.from()) == Tag.VERB) {
            return pronouns.unsaid(s.token(phrase.from()), sentence);
        }
        Optional<String> apposed = roles.apposedPerson(s, phrase);
        if (apposed.isPresent()) {
            Span span = s.span(phrase.from(), phrase.to());
            return new Mention(span, span.in(text), List.of(apposed.get()), Kind.ROLE);
        }
        Optional<Mention> ofTwo = oneOfTwo.mention(s, phrase, sentence);
        if (ofTwo.isPresent()) {
            return ofTwo.get();
        }
        if (roles.isOne(s, phrase)) {
            return mention(
                    s, new NounPhrase(NameStart.of(s, phrase.from(), phrase.to()), phrase.to(), phrase.to()), sentence);
        }
        Optional<NounPhrase> organisation = Organisations.around(s, phrase);
        if (organisation.isPresent()) {
            return organisation(s, organisation.get());
        }
        int ownerTo = Roles.owner(s, phrase);
        if (ownerTo > phrase.from()) {
            return mention(s, new NounPhrase(phrase.from(), ownerTo, ownerTo), sentence);
        }
        Optional<Mention> both = both(s, phrase, sentence);
        if (both.isPresent()) {
            return both.get();
        }
        Optional<NounPhrase> officer = roles.behindOffice(s, phrase);
        if (officer.isPresent()) {
            return mention(s, officer.get(), sentence);
        }
        int nameFrom = NameStart.of(s, phrase.from(), phrase.headTo());
        if (nameFrom < phrase.headTo()) {
            Optional<Mention> person = person(s, nameFrom, phrase.headTo());
            if (person.isPresent()) {
                return person.get();
            }
        }
        return described(s, phrase);
    }

    private Mention pronoun(Sentence s, NounPhrase phrase, int sentence) {
        Mention known = pronouns.mention(s, phrase.from(), sentence, inOwnClause(s, phrase.from(), sentence));
        return OfficeBefore.subject(s, phrase.from(), sentence, reporting, lexicon)
                .filter(p -> known.speakers().isEmpty() || p.to() - p.from() == 2)
                .map(p -> described(reporting.get(sentence - 1), p))
                .filter(m -> !m.speakers().isEmpty())
                .map(m -> new Mention(known.span(), known.text(), m.speakers(), known.kind()))
                .orElse(known);
    }

    /** Whom a name means that stands alone, such as the label of a transcript's line, titles before it or not. */
    public Mention named(Span span, List<String> words) {
        int title = 0;
        while (title < words.size() - 1 && lexicon.isOffice(words.get(title))) {
            title++;
        }
        List<String> name = words.subList(title, words.size());
        List<String> speakers = people.named(name, Gender.UNKNOWN, span.start())
                .map(p -> List.of(p.name()))
                .orElseGet(() -> List.of(String.join(" ", name)));
        return new Mention(span, span.in(text), speakers, Kind.NAME);
    }

    /** The one person whom the article names first, as the introduction of an interview does; empty when it names nobody. */
    public Optional<Mention> introduced() {
        return people.first().map(seen -> {
            Span span = new Span(
                    seen.offset(),
                    Math.min(text.length(), seen.offset() + seen.person().name().length()));
            return new Mention(span, span.in(text), List.of(seen.person().name()), Kind.NAME);
        });
    }

    /** Everybody of whom the article says what he is, each time that it does. */
    public List<DescribedPerson> described() {
        return people.described();
    }

    private Mention organisation(Sentence s, NounPhrase phrase) {
        int from = s.tag(phrase.from()) == Tag.DETERMINER ? phrase.from() + 1 : phrase.from();
        Span span = s.span(phrase.from(), phrase.to());
        String name = text.substring(s.token(from).start(), span.end());
        return new Mention(span, span.in(text), List.of(name), Kind.NOUN);
    }

    /** Whom the clause of a pronoun names beside it: he asked the mayor, or of the mayor he said, is not the mayor. */
    private Set<String> inOwnClause(Sentence s, int pronoun, int sentence) {
        Set<String> names = new HashSet<>();
        OwnClause.others(s, pronoun, new Phrases())
                .forEach(p -> names.addAll(mention(s, p, sentence).speakers()));
        return names;
    }

    /** Two who are named together; empty for one, and for "the presidents of two countries". */
    private Optional<Mention> both(Sentence s, NounPhrase phrase, int sentence) {
        for (int i = phrase.to() - 2; i > phrase.from(); i--) {
            if (s.tag(i) != Tag.CONJUNCTION) {
                continue;
            }
            Mention plural = described(s, phrase);
            if (plural.kind() == Kind.ROLE) {
                return Optional.of(plural);
            }
            int headTo = Math.min(phrase.headTo(), i);
            Mention first = mention(s, new NounPhrase(phrase.from(), i, headTo), sentence);
            Mention second = mention(s, new NounPhrase(i + 1, phrase.to(), phrase.to()), sentence);
            Set<String> speakers = new LinkedHashSet<>(oneOfTwo.withSurname(first.speakers(), second.speakers()));
            speakers.addAll(second.speakers());
            Span span = new Span(first.span().start(), second.span().end());
            return Optional.of(new Mention(span, span.in(text), List.copyOf(speakers), first.kind()));
        }
        return Optional.empty();
    }

    private Optional<Mention> person(Sentence s, int from, int to) {
        Name name = reader.read(s, from, to);
        if (name == null) {
            return Optional.empty();
        }
        Span span =
                new Span(s.token(name.from()).start(), s.token(name.to() - 1).end());
        Optional<Person> known = people.named(name, span.start());
        boolean organisation = reader.isOrganisation(name) && !name.person();
        if (known.isEmpty() && (organisation || s.tag(from - 1) == Tag.DETERMINER || reader.isQuality(s, name))) {
            return Optional.empty();
        }
        String fullest = known.map(Person::name).orElse(name.text());
        return Optional.of(
                new Mention(span, span.in(text), List.of(fullest), Kind.NAME, people.isDoubtful(name, span.start())));
    }

    /** Who in "the mayor, who said": whoever the words before it name. */
    private Mention relative(Sentence s, NounPhrase phrase, int sentence) {
        Token who = s.token(phrase.from());
        int before = phrase.from() - (s.tag(phrase.from() - 1) == Tag.COMMA ? 2 : 1);
        List<String> speakers = before < 0
                ? List.of()
                : new Phrases()
                        .antecedent(s, before)
                        .map(p -> mention(s, p, sentence).speakers())
                        .orElse(List.of());
        return new Mention(who.span(), who.text(), speakers, Kind.PRONOUN);
    }

    private Mention described(Sentence s, NounPhrase phrase) {
        int from = phrase.from();
        if (s.tag(from) == Tag.DETERMINER && phrase.to() - from > 1) {
            from++;
        }
        Span span = s.span(phrase.from(), phrase.to());
        String words = text.substring(s.token(from).start(), span.end());
        if (phrase.to() - phrase.from() == 1 && s.is(phrase.from(), WordClass.SOMEBODY)) {
            return new Mention(span, span.in(text), List.of(), Kind.NOUN);
        }
        Optional<String> alias = Aliases.of(s, phrase, text);
        if (alias.isPresent()) {
            return new Mention(span, span.in(text), List.of(alias.get()), Kind.NAME);
        }
        List<String> apposed = roles.apposed(s, phrase);
        if (!apposed.isEmpty()) {
            return new Mention(span, span.in(text), apposed, Kind.ROLE);
        }
        boolean definite = s.token(phrase.from()).is(WordClass.DEFINITE) || s.tag(phrase.from()) == Tag.NAME;
        if (definite) {
            List<String> known = roles.named(s, phrase);
            if (!known.isEmpty()) {
                return new Mention(span, span.in(text), known, Kind.ROLE);
            }
        }
        boolean noun = s.token(phrase.from()).is(WordClass.DEFINITE) && phrase.to() - phrase.from() == 2;
        Optional<String> organisation =
                noun ? Organisations.meant(reporting, text, s.token(phrase.to() - 1), span.start()) : Optional.empty();
        if (organisation.isPresent()) {
            return new Mention(span, span.in(text), List.of(organisation.get()), Kind.NOUN);
        }
        String country = countries.of(words);
        return new Mention(
                span,
                span.in(text),
                List.of(country != null && s.tag(from) == Tag.NAME ? Countries.capitals(country) : words),
                Kind.NOUN);
    }
}
