package org.crossquote.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.crossquote.quote.people.Description;

/**
 * Weighs what several articles say of whose words one utterance is, for one of them. A name beside the words outweighs a role, a role a
 * pronoun, and a guess nothing; articles that do not reprint one another count each.
 */
final class Ballot {
    /** A name beside the words that is as sure as this stands, whatever others say. */
    private static final double SURE = 0.9;

    private static final double CLEAR = 0.8;
    /** So much more others must weigh. */
    private static final double MARGIN = 0.5;
    /** Below this share of the first the second is no rival. */
    private static final double RIVAL = 0.75;

    private final Claim own;
    private final String article;
    private final Predicate<String> here;
    private final EventNames names;
    private final RoleTable roles;
    private final OfficeWords words;

    /**
     * Whom articles name.
     *
     * @param speakers the names
     * @param claims what names them, the strongest first
     */
    record Candidate(List<String> speakers, List<Claim> claims) {
        double weight() {
            return claims.stream().mapToDouble(Claim::weight).sum();
        }

        Claim strongest() {
            return claims.getFirst();
        }

        /** Whether the words are so few that several may say them. */
        boolean isOfFewWords() {
            return claims.stream().allMatch(c -> SameWords.areFew(c.quotation()));
        }
    }

    /** @param here whether the article of the claim names somebody */
    Ballot(Claim own, Predicate<String> here, EventNames names, RoleTable roles, OfficeWords words) {
        this.here = here;
        this.own = own;
        this.article = own.article();
        this.names = names;
        this.roles = roles;
        this.words = words;
    }

    /** Whom other articles name, the strongest first. */
    List<Candidate> candidates(List<Claim> others) {
        Map<List<String>, List<Claim>> byName = new LinkedHashMap<>();
        boolean open = own.naming().compareTo(Naming.DOCUMENT) <= 0;
        others.stream()
                .filter(c -> c.naming().names() || (open && c.naming().compareTo(Naming.GROUP) >= 0 && isClear(c)))
                .sorted(Comparator.comparingDouble(Claim::weight).reversed())
                .forEach(c -> byName.computeIfAbsent(names.names(article, c.speakers()), k -> new ArrayList<>())
                        .add(c));
        return byName.entrySet().stream()
                .map(e -> new Candidate(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .toList();
    }

    /** What says who speaks without a name must say it well. */
    private static boolean isClear(Claim c) {
        return c.quotation().confidence() >= CLEAR;
    }

    /** Those of other articles who say the same as this one. */
    List<Claim> agreeing(List<Claim> others) {
        return others.stream()
                .filter(c -> names.overlap(article, own.speakers(), c.speakers()))
                .toList();
    }

    /** Who outweighs what the article itself says, or is the one of a surname whom it means by that; empty when nobody is. */
    Optional<Candidate> winner(List<Candidate> candidates) {
        Optional<Candidate> full = inFull(candidates);
        if (full.isPresent()) {
            return full;
        }
        if (own.naming() == Naming.NAMED && own.quotation().confidence() >= SURE) {
            return Optional.empty();
        }
        double ownWeight = own.weight() + supported(candidates);
        List<Candidate> rivals = candidates.stream()
                .filter(c -> !names.overlap(article, c.speakers(), own.speakers()) && fits(c) && !isTold(c))
                .toList();
        if (own.naming() == Naming.ROLE) {
            List<Candidate> described =
                    rivals.stream().filter(this::isDescribed).toList();
            if (described.size() == 1) {
                return Optional.of(described.getFirst());
            }
        }
        if (rivals.isEmpty() || rivals.getFirst().weight() <= ownWeight + MARGIN) {
            return Optional.empty();
        }
        Candidate first = rivals.getFirst();
        // A motto or a watchword is in more than one mouth.
        boolean few = SameWords.areFew(own.quotation()) || first.isOfFewWords();
        boolean clear = rivals.size() == 1 || !few && rivals.get(1).weight() < RIVAL * first.weight();
        return clear ? Optional.of(first) : Optional.empty();
    }

    /** The only one whose surname is all that this article gives. */
    private Optional<Candidate> inFull(List<Candidate> candidates) {
        if (own.speakers().size() != 1 || own.speakers().getFirst().contains(" ")) {
            return Optional.empty();
        }
        String surname = " " + ClaimReader.folded(own.speakers().getFirst());
        List<Candidate> full = candidates.stream()
                .filter(c -> c.speakers().size() == 1
                        && c.strongest().naming() == Naming.NAMED
                        && ClaimReader.folded(c.speakers().getFirst()).endsWith(surname))
                .toList();
        return full.size() == 1 ? Optional.of(full.getFirst()) : Optional.empty();
    }

    private double supported(List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> names.overlap(article, c.speakers(), own.speakers()))
                .mapToDouble(Candidate::weight)
                .sum();
    }

    private boolean isDescribed(Candidate c) {
        return c.speakers().size() == 1
                && roles.isDescribed(article, c.speakers().getFirst(), own.description());
    }

    /**
     * Whether the article itself tells whom it means by what he is, and that is not whom others name: it says so of somebody beside his name,
     * or names the only one of whom the event's articles say so.
     */
    private boolean isTold(Candidate c) {
        return switch (own.naming()) {
            case DESCRIBED ->
                own.description().kind() == Description.Kind.ROLE
                        && c.speakers().stream().noneMatch(s -> roles.isAllOf(article, s, own.description()));
            case ROLE ->
                !isDescribed(c)
                        && roles.only(article, own.description())
                                .filter(e -> here.test(e.person().name()))
                                .filter(e -> !names.overlap(
                                        article, List.of(e.person().name()), c.speakers()))
                                .isPresent();
            default -> false;
        };
    }

    /** Whether whom others name may be whom this article means. */
    private boolean fits(Candidate c) {
        boolean named = own.naming() == Naming.DESCRIBED || own.naming() == Naming.NAMED;
        boolean strong = c.strongest().naming().compareTo(named ? Naming.NAMED : Naming.DESCRIBED) >= 0
                || own.naming().compareTo(Naming.DOCUMENT) <= 0
                || (own.naming() == Naming.ROLE && isDescribed(c));
        boolean person = names.isLikePerson(c.speakers().getFirst());
        return strong
                && switch (own.naming()) {
                    case ROLE -> person && !isOwner(c) && (!speaksForOthers() || isDescribed(c));
                    case PRONOUN, DESCRIBED -> person;
                    case GROUP -> !person;
                    case NONE, GUESS, OTHER, DOCUMENT, NAMED -> true;
                };
    }

    /** "Rask’s lawyer" is not Rask. */
    private boolean isOwner(Candidate c) {
        return c.speakers().stream()
                .map(s -> ClaimReader.folded(s.substring(s.lastIndexOf(' ') + 1)))
                .anyMatch(own.description().words().stream()
                        .map(ClaimReader::folded)
                        .toList()::contains);
    }

    private boolean speaksForOthers() {
        return Description.Kind.ROLE == own.description().kind()
                && words.spokespeople().contains(own.description().head());
    }
}
