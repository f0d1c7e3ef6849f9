package org.crossquote.quote.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.crossquote.text.Span;
import org.crossquote.work.Progress;

/** The people whom one article names, and where. Filled while the article is read, then only asked. */
final class People {
    /** Who is named where. */
    record Seen(int offset, int sentence, Person person, boolean subject, boolean told) {}

    /** What the article says somebody is, and in which sentence. */
    record Told(Person person, Set<String> words, Span sentence) {}

    private static final int NEAR = 500;
    private static final int LOOK_BACK = 40;

    private final Map<String, Person> byKey = new LinkedHashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byGiven = new HashMap<>();
    private final List<Seen> seen = new ArrayList<>();
    private final NamedTogether together = new NamedTogether();
    private final List<Told> told = new ArrayList<>();

    private final Namesakes namesakes;

    People(Namesakes namesakes) {
        this.namesakes = namesakes;
    }

    /** Takes a name of two words or more, or a titled surname. */
    void add(Name name, int offset) {
        String last = lower(name.last());
        String key = key(name);
        Person person = byKey.get(key);
        if (person == null) {
            person = new Person(name.text(), last);
            byKey.put(key, person);
            bySurname.computeIfAbsent(last, k -> new ArrayList<>()).add(person);
            if (name.words().size() > 1) {
                byGiven.computeIfAbsent(lower(name.first()), k -> new ArrayList<>())
                        .add(person);
            }
        }
        person.seenAs(name.text(), name.gender(), name.person());
        if (name.words().size() > 1 && Character.isUpperCase(name.first().codePointAt(0))) {
            person.namedAt(offset);
        }
        person.describe(name.described());
    }

    private static String key(Name name) {
        String last = lower(name.last()) + suffix(name.suffix());
        return name.words().size() == 1 ? last : lower(name.first()) + " " + last;
    }

    private static String suffix(String suffix) {
        return suffix.isEmpty() ? "" : " " + lower(suffix).replace(".", "");
    }

    /** Joins what is known under a bare surname with the one full name that has it. */
    void settle() {
        for (List<Person> same : bySurname.values()) {
            Progress.checkpoint();
            List<Person> full =
                    same.stream().filter(p -> p.name().contains(" ")).toList();
            List<Person> bare =
                    same.stream().filter(p -> !p.name().contains(" ")).toList();
            if (full.isEmpty() || bare.isEmpty()) {
                continue;
            }
            Person most =
                    full.stream().max(Comparator.comparingInt(Person::mentions)).orElseThrow();
            bare.forEach(most::absorb);
            bare.forEach(p -> byKey.put(p.surname(), most));
            same.removeAll(bare);
        }
    }

    /** Takes what the sentence says somebody of that name is; a surname alone is told of whoever has it: "the mayor, Bell, was angry". */
    void tell(Name name, Span sentence) {
        if (!name.described().isEmpty()) {
            named(name, sentence.start()).ifPresent(p -> {
                told.add(new Told(p, name.described(), sentence));
                p.describe(name.described());
            });
        }
    }

    /** Everybody of whom the article says what he is, each time. */
    List<DescribedPerson> described() {
        return told.stream()
                .map(t -> new DescribedPerson(t.person().name(), t.person().gender(), t.words(), t.sentence()))
                .toList();
    }

    /** Takes a name of one word that nobody else of the article has as surname or given name. */
    void addUnlessKnown(Name name, int offset) {
        String word = lower(name.last());
        boolean bare = byKey.containsKey(word);
        if (bare || (!bySurname.containsKey(word) && !byGiven.containsKey(word))) {
            add(name, offset);
        }
    }

    /** @param told whether the line tells something: captions, credits and headlines only name people */
    void saw(int offset, int sentence, Person person, boolean subject, boolean told) {
        seen.add(new Seen(offset, sentence, person, subject, told));
    }

    /** Who is named together with somebody. */
    NamedTogether together() {
        return together;
    }

    /** Where the article names somebody first whose full name it gives. */
    Optional<Seen> first() {
        return seen.stream().filter(s -> s.person().name().contains(" ")).findFirst();
    }

    /** Takes a pronoun as a sign of the gender of a person named in its sentence or the one before, when it is not known. */
    void heard(Gender gender, int offset, int sentence) {
        best(gender, Set.of(), offset, sentence)
                .filter(s -> s.subject() && sentence - s.sentence() <= 1)
                .map(Seen::person)
                .filter(p -> p.gender() == Gender.UNKNOWN)
                .ifPresent(p -> p.heard(gender));
    }

    /** Decides the gender of those whom the pronouns heard so far agree on. */
    void settleGenders() {
        byKey.values().forEach(Person::settleGender);
    }

    /** Whom a name means at a place of the article, one with its suffix before one without. */
    Optional<Person> named(Name name, int offset) {
        Person exact = name.suffix().isEmpty() ? null : byKey.get(key(name));
        return exact == null ? named(name.words(), name.gender(), offset) : Optional.of(exact);
    }

    /** Whom a name means at a place of the article. */
    Optional<Person> named(List<String> words, Gender gender, int offset) {
        return namesakes.meant(candidates(words, gender), offset, p -> isNear(p, offset));
    }

    /** Whether a name may as well mean somebody else of the same surname there. */
    boolean isDoubtful(Name name, int offset) {
        boolean exact = !name.suffix().isEmpty() && byKey.containsKey(key(name));
        return !exact && namesakes.isDoubtful(candidates(name.words(), name.gender()), offset, p -> isNear(p, offset));
    }

    private List<Person> candidates(List<String> words, Gender gender) {
        String last = lower(words.get(words.size() - 1));
        if (words.size() > 1) {
            Person exact = byKey.get(lower(words.get(0)) + " " + last);
            if (exact != null) {
                return List.of(exact);
            }
        }
        List<Person> candidates = bySurname.getOrDefault(last, List.of());
        if (candidates.isEmpty() && words.size() == 1) {
            candidates = byGiven.getOrDefault(last, List.of());
        }
        return candidates.stream()
                .filter(p -> words.size() == 1
                        || !p.name().contains(" ")
                        || lower(p.name()).startsWith(lower(words.get(0)) + " "))
                .filter(p -> p.gender().agrees(gender))
                .toList();
    }

    private boolean isNear(Person p, int offset) {
        boolean near = false;
        for (int i = lastBefore(offset); !near && i >= 0 && offset - seen.get(i).offset() < NEAR; i--) {
            near = seen.get(i).person() == p;
        }
        return near;
    }

    /** The person who fits a description such as {norway, minister}; the one of whom the article speaks most. */
    Optional<Person> described(Set<String> words, Set<String> roles, Gender gender) {
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        return byKey.values().stream()
                .filter(p -> p.gender().agrees(gender) && p.descriptors().containsAll(words))
                .max(Comparator.comparingInt(Person::mentions));
    }

    /** The only one of that gender whom such descriptions are beside; none when there are several, as two ministers may be. */
    Optional<Person> only(Gender gender, Predicate<Set<String>> descriptions) {
        List<Person> fitting = byKey.values().stream()
                .filter(p -> p.gender().agrees(gender) && descriptions.test(p.descriptors()))
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** The person whom a pronoun means: named shortly before, rather as a subject, of a gender that agrees, and none of the others. */
    Optional<Person> pronoun(Gender gender, Set<String> others, int offset, int sentence) {
        return best(gender, others, offset, sentence).map(Seen::person);
    }

    private Optional<Seen> best(Gender gender, Set<String> others, int offset, int sentence) {
        Predicate<Seen> fits = s -> s.person().mayBePronoun()
                && s.person().gender().agrees(gender)
                && !others.contains(s.person().name());
        return best(fits, gender, offset, sentence);
    }

    /** The person whom a verb without a subject means: the subject of a sentence shortly before. */
    Optional<Person> subject(int offset, int sentence) {
        return best(Seen::subject, Gender.UNKNOWN, offset, sentence).map(Seen::person);
    }

    private Optional<Seen> best(Predicate<Seen> fits, Gender gender, int offset, int sentence) {
        Seen best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        int last = lastBefore(offset);
        for (int i = last; i >= 0 && i > last - LOOK_BACK; i--) {
            Seen s = seen.get(i);
            double score = fits.test(s) ? Salience.of(s, gender, sentence) : Double.NEGATIVE_INFINITY;
            if (score > bestScore) {
                best = s;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private int lastBefore(int offset) {
        int low = 0;
        int high = seen.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (seen.get(mid).offset() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low - 1;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
