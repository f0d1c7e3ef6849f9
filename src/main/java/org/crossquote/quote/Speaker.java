package org.crossquote.quote;

import java.util.Set;

/**
 * One speaker of a collection, under all the names that its articles give.
 *
 * @param name the fullest name, such as {@code Maria Elena Ruiz}
 * @param shortName what fits on a chip: a person's surname, otherwise the name
 * @param kind person or not
 * @param names every form that {@link Quotation#speakers()} uses for this speaker
 */
public record Speaker(String name, String shortName, Kind kind, Set<String> names) {
    /** What kind of speaker. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        UNNAMED
    }

    public Speaker {
        names = Set.copyOf(names);
    }
}
