package org.crossquote.quote.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crossquote.quote.words.Sentence;
import org.crossquote.quote.words.Tag;
import org.crossquote.quote.words.Verb;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** Reads whom the sentences of an article name, and where. */
final class PeopleReader {
    private static final Set<Verb.Type> SPEAKING = Set.of(Verb.Type.SPEECH, Verb.Type.THINK);

    private static final int LONGEST_ROLE = 5;
    private static final int LONGEST_AGE = 2;

    private final NameReader reader;
    private final Countries countries;
    private final People people;
    private final Set<Integer> headLines;

    /** @param headLines the numbers of the blocks that name nobody of whom the article tells */
    PeopleReader(NameReader reader, Countries countries, People people, Set<Integer> headLines) {
        this.people = people;
        this.headLines = headLines;
        this.reader = reader;
        this.countries = countries;
    }

    /**
     * Everybody whom the article names.
     *
     * @param whole the article's sentences with the words inside quotations
     * @param reporting the same with each quotation as one token
     */
    People read(List<Sentence> whole, List<Sentence> reporting) {
        whole.stream().filter(this::tells).forEach(this::addNamed);
        people.settle();
        reporting.stream().filter(this::tells).forEach(this::addSpeaking);
        Set<Integer> telling = Telling.blocks(reporting);
        for (int i = 0; i < reporting.size(); i++) {
            if (tells(reporting.get(i))) {
                see(reporting.get(i), i, telling.contains(reporting.get(i).block()));
            }
        }
        for (int i = 0; i < reporting.size(); i++) {
            hear(reporting.get(i), i);
        }
        people.settleGenders();
        return people;
    }

    private boolean tells(Sentence s) {
        return !headLines.contains(s.block());
    }

    private void addNamed(Sentence s) {
        Progress.checkpoint();
        reader.names(s).stream()
                .filter(n -> n.words().size() > 1 || n.person())
                .filter(n -> canBePerson(n) && !Credits.isTown(s, n) && !Credits.isCredited(s, n))
                .filter(n -> n.titled() || s.tag(n.from() - 1) != Tag.DETERMINER)
                .forEach(n -> people.add(n, s.token(n.from()).start()));
    }

    /** Who stands in the article with one name only is a person, too, when a verb of saying follows it: "Neumann says". */
    private void addSpeaking(Sentence s) {
        Progress.checkpoint();
        for (Name name : reader.names(s)) {
            if (name.words().size() > 1
                    && name.to() - name.from() > name.words().size()) {
                // A nickname in marks parts the name where the marks are not taken out.
                people.add(name, s.token(name.from()).start());
                continue;
            }
            Verb verb = s.verb(name.to());
            boolean speaks = verb != null && s.tag(name.to()) == Tag.VERB && SPEAKING.contains(verb.type());
            boolean described = s.tag(name.from() - 1) == Tag.DETERMINER
                    || s.token(name.from()).isAcronym()
                    || s.tag(name.from() - 1) == Tag.PREPOSITION;
            if ((speaks || hasAge(s, name.to()) || isWho(s, name))
                    && !described
                    && name.words().size() == 1
                    && canBePerson(name)
                    && !reader.isQuality(s, name)) {
                people.addUnlessKnown(
                        isWho(s, name) ? name.asPerson() : name,
                        s.token(name.from()).start());
            }
        }
    }

    /** "Bell, who lives there": the pronoun is for people only. */
    private static boolean isWho(Sentence s, Name name) {
        return s.tag(name.to()) == Tag.COMMA
                && s.tag(name.to() + 1) == Tag.RELATIVE
                && s.is(name.to() + 1, WordClass.WHO);
    }

    /** "Pedro, 40," and "Pedro, de 40 años": an age is a person's. */
    private static boolean hasAge(Sentence s, int comma) {
        int age = s.tag(comma + 1) == Tag.PREPOSITION ? comma + 2 : comma + 1;
        boolean number = s.tag(comma) == Tag.COMMA
                && s.tag(age) == Tag.NUMBER
                && s.token(age).text().length() <= LONGEST_AGE;
        boolean years = s.tag(age + 1) == Tag.NOUN && (s.tag(age + 2) == Tag.COMMA || age + 2 >= s.size());
        return number && (years || s.tag(age + 1) == Tag.COMMA || s.is(age + 1, "."));
    }

    private boolean canBePerson(Name name) {
        if (reader.isOffice(name) && (name.words().size() == 1 || !name.person())) {
            return false;
        }
        return name.person() || (countries.of(name.text()) == null && !reader.isOrganisation(name));
    }

    private void see(Sentence s, int index, boolean told) {
        Progress.checkpoint();
        List<Name> names = reader.names(s);
        for (Name name : names) {
            if (name.words().size() == 1 && countries.of(name.text()) != null) {
                continue;
            }
            if (s.tag(name.to()) == Tag.NOUN) {
                continue;
            }
            if (Credits.isDateline(s, name) || Credits.isCredited(s, name)) {
                continue;
            }
            boolean subject = isSubject(s, name);
            int offset = s.token(name.from()).start();
            people.tell(name, new Span(s.token(0).start(), s.token(s.size() - 1).end()));
            boolean acts = subject || !isBehindPreposition(s, name);
            people.named(name, offset).ifPresent(p -> {
                people.saw(offset, index, p, subject, told);
                if (acts) {
                    p.acts();
                }
            });
        }
        seeTogether(s, names, index);
    }

    /** "Anna Bell and the mayor Tom Reed": names with nothing but "and" and a role between them. */
    private void seeTogether(Sentence s, List<Name> names, int index) {
        for (int i = 0; i + 1 < names.size(); i++) {
            Name one = names.get(i);
            Name other = names.get(i + 1);
            if (s.is(one.to(), WordClass.AND) && isRole(s, one.to() + 1, other.from())) {
                List<Person> both = Stream.of(one, other)
                        .flatMap(n -> people.named(n, s.token(n.from()).start()).stream())
                        .distinct()
                        .toList();
                if (both.size() == 2) {
                    people.together().saw(s.token(other.from()).start(), index, both);
                }
            }
        }
    }

    private static boolean isRole(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!s.tag(i).isNominal() && s.tag(i) != Tag.DETERMINER) {
                return false;
            }
        }
        return to - from <= LONGEST_ROLE;
    }

    /** Takes every "he" and "she" as a sign of the gender of whom it most probably means. */
    private void hear(Sentence s, int index) {
        for (int i = 0; i < s.size(); i++) {
            Progress.checkpoint();
            Gender gender = s.tag(i) == Tag.PRONOUN ? Gender.ofOne(s.token(i)) : Gender.UNKNOWN;
            if (gender != Gender.UNKNOWN) {
                people.heard(gender, s.token(i).start(), index);
            }
        }
    }

    private static boolean isBehindPreposition(Sentence s, Name name) {
        Tag before = s.tag(head(s, name) - 1);
        return before == Tag.PREPOSITION || before == Tag.TO;
    }

    /** Where the phrase begins at whose end the name stands. */
    private static int head(Sentence s, Name name) {
        int head = name.from();
        while (s.tag(head - 1).isNominal() || s.tag(head - 1) == Tag.DETERMINER) {
            head--;
        }
        return head;
    }

    private static boolean isSubject(Sentence s, Name name) {
        int head = head(s, name);
        boolean according = s.is(head - 1, WordClass.ACCORDING)
                || s.is(head - 1, WordClass.ACCORDING_LINK) && s.is(head - 2, WordClass.ACCORDING);
        int i = s.behindAdverbs(name.to());
        boolean verb = s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUXILIARY;
        if (according || verb && !isBehindPreposition(s, name)) {
            return true;
        }
        Tag before = s.tag(head - 1);
        return before != Tag.PREPOSITION
                && before != Tag.VERB
                && before != Tag.ING
                && before != Tag.TO
                && s.tag(name.to()) != Tag.POSSESSIVE;
    }
}
