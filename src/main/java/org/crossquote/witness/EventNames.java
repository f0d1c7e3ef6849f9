package org.crossquote.witness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crossquote.quote.identity.SamePerson;
import org.crossquote.quote.identity.SamePersonFinder;

/** The names of all who are named in related articles, and under which one each of them goes. */
final class EventNames {
    private final Events events;
    private final SamePersonFinder finder;
    private final Map<String, SamePerson> byArticle = new HashMap<>();
    private final Map<String, Set<String>> given;
    /** Which articles use a name. */
    private final Map<String, Set<String>> using = new HashMap<>();

    /** @param names the names that each article gives */
    EventNames(Events events, Map<String, Set<String>> names, SamePersonFinder finder) {
        this.events = events;
        this.finder = finder;
        this.given = names;
        names.forEach((article, here) ->
                here.forEach(n -> using.computeIfAbsent(n, k -> new TreeSet<>()).add(article)));
        for (Set<String> group : events.groups()) {
            List<Set<String>> together = new ArrayList<>();
            group.forEach(article -> together.add(names.getOrDefault(article, Set.of())));
            SamePerson same = finder.among(together, this::isNear);
            group.forEach(article -> byArticle.put(article, same));
        }
    }

    private boolean isNear(String one, String other) {
        return using(one).stream().anyMatch(a -> !Collections.disjoint(events.related(a), using(other)));
    }

    private Set<String> using(String name) {
        return using.getOrDefault(name, Set.of());
    }

    /** Under which name somebody goes whom an article calls so: a related article must use it. */
    String name(String article, String name) {
        SamePerson same = byArticle.get(article);
        String best = same == null ? name : same.name(name);
        boolean near = best.equals(name)
                || uses(article, best)
                || events.related(article).stream().anyMatch(other -> uses(other, best));
        return near ? best : name;
    }

    /** The names under which they go. */
    List<String> names(String article, List<String> names) {
        return List.copyOf(
                new LinkedHashSet<>(names.stream().map(n -> name(article, n)).toList()));
    }

    /** Whether two names mean one, for articles of the event of this one. */
    boolean areOne(String article, String one, String other) {
        SamePerson same = byArticle.get(article);
        return one.equals(other) || (same != null && same.areOne(one, other));
    }

    /** Whether some of these are some of those. */
    boolean overlap(String article, List<String> some, List<String> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> areOne(article, a, b)));
    }

    /** The articles of the event, itself among them, that use a name. */
    Set<String> users(String article, String name) {
        Set<String> users = new TreeSet<>();
        for (String other : events.related(article)) {
            if (uses(other, name)) {
                users.add(other);
            }
        }
        if (uses(article, name)) {
            users.add(article);
        }
        return users;
    }

    private boolean uses(String article, String name) {
        return given.getOrDefault(article, Set.of()).contains(name);
    }

    /** Whether a name is written like a person's. */
    boolean isLikePerson(String name) {
        return finder.isLikePerson(name);
    }
}
