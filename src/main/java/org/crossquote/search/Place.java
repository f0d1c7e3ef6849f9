package org.crossquote.search;

import java.util.ArrayList;
import java.util.List;
import org.crossquote.text.Span;

/**
 * A place in an article to which a search is limited.
 *
 * @param parts its parts in their order; only a quotation that a cue splits has several
 */
record Place(List<Span> parts) {
    Place {
        parts = List.copyOf(parts);
    }

    private boolean overlaps(int start, int end) {
        for (Span part : parts) {
            if (Math.max(part.start(), start) < Math.min(part.end(), end)) {
                return true;
            }
        }
        return false;
    }

    /** What two places share; no parts when they share nothing. */
    private Place shared(Place other) {
        List<Span> shared = new ArrayList<>();
        for (Span part : parts) {
            for (Span theirs : other.parts) {
                if (part.overlaps(theirs)) {
                    shared.add(new Span(Math.max(part.start(), theirs.start()), Math.min(part.end(), theirs.end())));
                }
            }
        }
        return new Place(shared);
    }

    /** What places of one list share with those of another. */
    static List<Place> shared(List<Place> some, List<Place> others) {
        return some.stream()
                .flatMap(a -> others.stream().map(a::shared))
                .filter(place -> !place.parts.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether one of the places has at least one unit in common with what stands from {@code start} to {@code end}. */
    static boolean anyOverlaps(List<Place> places, int start, int end) {
        for (Place place : places) {
            if (place.overlaps(start, end)) {
                return true;
            }
        }
        return false;
    }
}
