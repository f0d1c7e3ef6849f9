package org.crossquote.difference.quoted;

import java.util.List;
import java.util.Locale;
import org.crossquote.difference.words.DifferenceLanguages;
import org.crossquote.quote.Quotation;
import org.crossquote.quote.identity.SamePersonFinder;

/** Compares the names of speakers. Only of two who are surely people is it known that they are not one. Immutable and safe for threads. */
public final class SpeakerNames {
    private static final int FEWEST = 2;
    private static final int MOST = 3;
    /** With a given name that many have. */
    private static final int MOST_OF_KNOWN = 4;
    /** Longer words in capitals are shouted, or the letters of an organisation. */
    private static final int LONGEST_IN_CAPITALS = 3;

    private final DifferenceLanguages languages;
    private final SamePersonFinder identities = new SamePersonFinder();

    /** @param languages knows the names that people have, and the countries that are none */
    public SpeakerNames(DifferenceLanguages languages) {
        this.languages = languages;
    }

    /** Whether two quotations are given to nobody else: those who are named on both sides are the same, or nobody is. */
    boolean mayBeOne(Quotation one, Quotation other) {
        return one.speakers().isEmpty()
                || other.speakers().isEmpty()
                || one.speakers().stream()
                        .anyMatch(a -> other.speakers().stream().anyMatch(b -> mayBeOne(a, b)));
    }

    private boolean mayBeOne(String one, String other) {
        return !isPerson(one) || !isPerson(other) || identities.mayBeOne(one, other);
    }

    /** Whether a name is surely a person's. */
    boolean isPerson(String name) {
        List<String> words = List.of(name.strip().split("\\s+"));
        boolean capitals = words.stream().allMatch(SpeakerNames::isCapitalised);
        boolean known = languages.given().isGiven(words.getFirst()) && words.size() <= MOST_OF_KNOWN;
        boolean few = words.size() <= MOST && languages.countries().of(name) == null;
        return words.size() >= FEWEST && capitals && (known || few);
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && (word.length() <= LONGEST_IN_CAPITALS || !word.equals(word.toUpperCase(Locale.ROOT)));
    }
}
