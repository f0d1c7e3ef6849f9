package org.crossquote.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.crossquote.quote.people.DescribedPerson;
import org.crossquote.quote.people.Description;
import org.crossquote.quote.people.Gender;
import org.crossquote.quote.people.GivenNames;
import org.crossquote.work.Progress;

/** What the articles of an event say that people are, and who is meant by an office that an article leaves without a name. From any thread. */
final class RoleTable {
    private final Events events;
    private final EventNames names;
    private final OfficeWords words;
    private final GivenNames given;
    private final Function<String, List<DescribedPerson>> reader;
    private final Map<String, List<DescribedPerson>> known = new ConcurrentHashMap<>();

    /**
     * Somebody who is described in an article.
     *
     * @param article the article's id
     * @param person what it says
     */
    record Entry(String article, DescribedPerson person) {}

    /** @param reader who is described in an article; asked only where an office has to be told */
    RoleTable(
            Events events,
            EventNames names,
            OfficeWords words,
            GivenNames given,
            Function<String, List<DescribedPerson>> reader) {
        this.events = events;
        this.names = names;
        this.words = words;
        this.given = given;
        this.reader = reader;
    }

    private List<Entry> entries(String article) {
        List<Entry> entries = new ArrayList<>();
        add(article, entries);
        events.related(article).forEach(other -> add(other, entries));
        return entries;
    }

    private void add(String article, List<Entry> entries) {
        Progress.checkpoint();
        told(article).forEach(p -> entries.add(new Entry(article, p)));
    }

    /** Where the event's articles say that somebody is what a description says; empty when nobody or more than one fits. */
    Optional<Entry> only(String article, Description role) {
        List<Entry> fitting = entries(article).stream()
                .filter(e ->
                        fits(e.person(), role) && names.isLikePerson(e.person().name()))
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        String first = fitting.getFirst().person().name();
        boolean one =
                fitting.stream().allMatch(e -> isOne(article, first, e.person().name()));
        return one
                ? fitting.stream()
                        .max((a, b) -> Integer.compare(
                                a.person().name().length(), b.person().name().length()))
                : Optional.empty();
    }

    /** Whether the event's articles say of somebody what a description says, or at least its noun. */
    boolean isDescribed(String article, String name, Description role) {
        return entries(article).stream()
                .filter(e -> isOne(article, name, e.person().name()))
                .anyMatch(e -> e.person().words().contains(role.head()));
    }

    /** Whether the event's articles say of somebody all that a description says. */
    boolean isAllOf(String article, String name, Description role) {
        return entries(article).stream()
                .filter(e -> isOne(article, name, e.person().name()))
                .anyMatch(e -> fits(e.person(), role));
    }

    /** Of whom an article itself says what they are; read once, by the thread that asks first. */
    List<DescribedPerson> told(String article) {
        return known.computeIfAbsent(article, reader);
    }

    /** Whether the event's articles say one of these words of somebody under his full name. */
    boolean isAnyOf(String article, String name, Set<String> said) {
        return entries(article).stream()
                .filter(e -> names.areOne(article, name, e.person().name()))
                .anyMatch(e -> e.person().words().stream().anyMatch(said::contains));
    }

    /** The gender that the event's articles tell of somebody, as far as what they say he is tells it. */
    Gender gender(String article, String name) {
        return entries(article).stream()
                .filter(e -> names.areOne(article, name, e.person().name()))
                .map(e -> e.person().gender())
                .filter(g -> g != Gender.UNKNOWN)
                .findFirst()
                .orElse(given.genderOf(name.substring(0, Math.max(0, name.indexOf(' ')))));
    }

    private boolean isOne(String article, String one, String other) {
        return names.areOne(article, one, other)
                || ClaimReader.folded(one).endsWith(" " + ClaimReader.folded(other))
                || ClaimReader.folded(other).endsWith(" " + ClaimReader.folded(one));
    }

    /** Who was something is not meant by the office. */
    private boolean fits(DescribedPerson person, Description role) {
        return person.words().containsAll(role.words())
                && person.words().stream()
                        .noneMatch(
                                w -> words.past().contains(w) && !role.words().contains(w));
    }
}
