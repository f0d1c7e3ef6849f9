package org.crossquote.witness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossquote.quote.people.Description;

/**
 * Among articles that give one utterance to somebody without a name, the one that says most: who spoke before what was written, an office or a
 * group before other words, "the letter of the scholars" before "the letter". What really differs, such as two offices, stays two.
 */
final class Fuller {
    /** What says who speaks without a name must say it well. */
    private static final double CLEAR = 0.8;
    /** A guess that is right as often as this goes before one that is not. */
    private static final double LIKELY = 0.7;

    private final OfficeWords words;

    Fuller(OfficeWords words) {
        this.words = words;
    }

    /** The claim whose words for the speaker hold for the own article as well; empty where its own say as much. */
    Optional<Claim> than(Claim own, List<Claim> others) {
        if (own.naming().names()) {
            return Optional.empty();
        }
        List<Claim> all = new ArrayList<>(others);
        all.add(own);
        Claim most = all.stream().max(order()).orElse(own);
        boolean another =
                !most.speakers().equals(own.speakers()) && !most.speakers().isEmpty();
        return another && rank(most) > 0 && holdsFor(own, most) ? Optional.of(most) : Optional.empty();
    }

    /** A total order, so that every article of an utterance comes to the same. */
    private static Comparator<Claim> order() {
        return Comparator.comparingInt(Fuller::rank)
                .thenComparingInt(c -> c.description().words().size())
                .thenComparingDouble(c -> c.quotation().confidence())
                .thenComparing(Claim::article, Comparator.reverseOrder())
                .thenComparing(c -> -c.quotation().span().start());
    }

    private static int rank(Claim c) {
        boolean clear = c.quotation().confidence() >= CLEAR;
        return switch (c.naming()) {
            case NONE -> 0;
            case GUESS -> c.quotation().confidence() >= LIKELY ? 1 : 0;
            case OTHER -> clear ? 3 : 1;
            case DOCUMENT -> 2;
            case ROLE, GROUP -> 4;
            case NAMED, DESCRIBED, PRONOUN -> 5;
        };
    }

    private boolean holdsFor(Claim own, Claim most) {
        if (rank(own) < rank(most)) {
            return !most.naming().names() || own.naming().compareTo(Naming.DOCUMENT) <= 0;
        }
        Description less = own.description();
        Description more = most.description();
        boolean part = more.words().containsAll(less.words());
        boolean bare = own.naming() == Naming.OTHER
                || own.naming() != Naming.ROLE && less.words().size() == 1;
        return (part || bare) && speaksForOthers(less) == speaksForOthers(more);
    }

    private boolean speaksForOthers(Description d) {
        return words.spokespeople().contains(d.head());
    }
}
