package org.crossquote.quote.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.crossquote.quote.people.Countries;
import org.crossquote.quote.words.Lexicon;
import org.crossquote.quote.words.WordClass;
import org.crossquote.text.Languages;
import org.crossquote.text.WordFile;
import org.crossquote.work.Progress;

/** Tells names apart; reads its lists once. Immutable and safe for threads. */
public final class SamePersonFinder {
    private final GivenNameForms forms = new GivenNameForms();
    private final Countries countries = new Countries();
    private final Lexicon lexicon = new Lexicon(Languages.first());
    private final Set<String> titles = new HashSet<>();

    /** A finder with the program's lists. */
    public SamePersonFinder() {
        for (String language : Languages.of("quote")) {
            titles.addAll(WordFile.read("quote", Languages.fileName(language))
                    .entries("title")
                    .keySet());
        }
    }

    /**
     * Who is one among the names of some articles that tell of one event.
     *
     * @param namesByArticle for each article the names that it gives
     */
    public SamePerson among(Collection<? extends Collection<String>> namesByArticle) {
        return among(namesByArticle, (one, other) -> true);
    }

    /**
     * Who is one among the names of many articles.
     *
     * @param namesByArticle for each article the names that it gives
     * @param near whether two names stand in articles that tell of one event: only there is one wrong letter a slip
     */
    public SamePerson among(Collection<? extends Collection<String>> namesByArticle, BiPredicate<String, String> near) {
        Map<String, Integer> articles = new LinkedHashMap<>();
        Map<String, Set<Integer>> where = new HashMap<>();
        int number = 0;
        for (Collection<String> names : namesByArticle) {
            for (String name : new LinkedHashSet<>(names)) {
                articles.merge(name, 1, Integer::sum);
                where.computeIfAbsent(name, n -> new HashSet<>()).add(number);
            }
            number++;
        }
        return new SamePerson(groups(articles.keySet(), where, near), articles);
    }

    private List<Set<String>> groups(
            Set<String> names, Map<String, Set<Integer>> where, BiPredicate<String, String> near) {
        PersonGroups people = new PersonGroups(forms);
        OrganisationGroups others = new OrganisationGroups(countries);
        List<String> persons = new ArrayList<>();
        for (String name : names) {
            Progress.checkpoint();
            if (isLikePerson(name)) {
                persons.add(name);
            } else {
                others.add(name);
            }
        }
        people.add(persons, name -> PersonName.of(name, titles));
        people.joinMisspelt(where, near);
        List<Set<String>> groups = new ArrayList<>(people.groups());
        groups.addAll(others.groups());
        return groups;
    }

    /** Whether the name is written like a person's: capitals at both ends, and no word of an organisation at its end. */
    public boolean isLikePerson(String name) {
        String[] words = name.strip().split("\\s+");
        String last = words[words.length - 1];
        boolean capitals = Character.isUpperCase(words[0].codePointAt(0)) && Character.isUpperCase(last.codePointAt(0))
                || PersonName.of(name, titles).isFull() && Character.isUpperCase(last.codePointAt(0));
        boolean shout = words.length == 1 && last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT));
        return capitals
                && !shout
                && !NameWords.hasArticle(name)
                && countries.of(name) == null
                && !lastIsOrganisation(last)
                && !name.contains("(");
    }

    /** Whether two names can be one person's: two forms of one name, or the same with one wrong letter. */
    public boolean mayBeOne(String one, String other) {
        PersonName a = PersonName.of(one, titles);
        PersonName b = PersonName.of(other, titles);
        return a.isCompatible(b, forms) || a.isMisspelt(b, forms);
    }

    private boolean lastIsOrganisation(String last) {
        return lexicon.of(WordClass.ORGANISATION).contains(last.toLowerCase(Locale.ROOT));
    }
}
