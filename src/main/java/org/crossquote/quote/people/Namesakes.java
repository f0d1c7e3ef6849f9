package org.crossquote.quote.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which of several people with one surname a bare surname means. */
final class Namesakes {
    /** A bare surname rather means whoever the article is about than his wife, who is named once beside him. */
    private static final double RELATIVE = 2;

    private static final double NEAR = 1.5;
    /** The full name in the same paragraph, before the surname. */
    private static final double JUST_NAMED = 4;
    /** "…," Bell said. Anna Bell owns the quay: the paragraph gives the full name behind the surname, for the first time. */
    private static final double NAMED_BEHIND = 3;
    /** Whoever is ahead of the others by less is a guess. */
    private static final double CLEAR = 1.5;

    private final Set<String> kin;
    private final Paragraphs paragraphs;

    /** @param kin the nouns for those of somebody's family, in lower case */
    Namesakes(Set<String> kin, Paragraphs paragraphs) {
        this.kin = kin;
        this.paragraphs = paragraphs;
    }

    /** Whom a surname means at a place of the article. */
    Optional<Person> meant(List<Person> candidates, int offset, Predicate<Person> near) {
        Person best = null;
        double most = 0;
        for (Person p : candidates) {
            double weight = weight(p, candidates, offset, near);
            if (best == null || weight > most) {
                best = p;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether somebody else of the candidates may be meant as well. */
    boolean isDoubtful(List<Person> candidates, int offset, Predicate<Person> near) {
        double[] weights = candidates.stream()
                .distinct()
                .mapToDouble(p -> weight(p, candidates, offset, near))
                .sorted()
                .toArray();
        int last = weights.length - 1;
        return last > 0 && weights[last] - weights[last - 1] < CLEAR;
    }

    private double weight(Person p, List<Person> candidates, int offset, Predicate<Person> near) {
        boolean relative = p.descriptors().stream().anyMatch(kin::contains);
        double weight = p.mentions() + (near.test(p) ? NEAR : 0) + (p.isCertain() ? 1 : 0) - (relative ? RELATIVE : 0);
        if (candidates.size() == 1) {
            return weight;
        }
        int from = paragraphs.start(offset);
        int named = p.namedBefore(offset, from);
        if (named >= 0) {
            boolean last = candidates.stream().noneMatch(c -> c.namedBefore(offset, from) > named);
            return last && !relative ? weight + JUST_NAMED : weight;
        }
        return p.isFirstNamedIn(offset, paragraphs.end(offset)) ? weight + NAMED_BEHIND : weight;
    }
}
