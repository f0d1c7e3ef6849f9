package org.crossquote.quote;

import java.util.Comparator;
import java.util.Set;
import java.util.function.ToIntFunction;

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

    /** A group or an office that is quoted less often stands behind everybody who has a name. */
    private static final int OFTEN = 3;

    public Speaker {
        names = Set.copyOf(names);
    }

    /**
     * The order in which speakers are shown: who is quoted most first; what is no person and hardly quoted, behind all people.
     *
     * @param times how often a speaker is quoted
     */
    public static Comparator<Speaker> mostQuotedFirst(ToIntFunction<Speaker> times) {
        return Comparator.comparing(
                        (Speaker speaker) -> speaker.kind() != Kind.PERSON && times.applyAsInt(speaker) < OFTEN)
                .thenComparing(Comparator.comparingInt(times).reversed())
                .thenComparing(Speaker::kind);
    }
}
