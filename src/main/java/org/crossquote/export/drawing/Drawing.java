package org.crossquote.export.drawing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A picture made of words and shapes.
 *
 * @param title what it is, in a few words
 * @param description what it shows, in a sentence or two; for those who cannot see it
 * @param width in pixels
 * @param height in pixels
 * @param marks in the order in which they are painted
 * @param breaks where it may be cut into pages, from above, in their order
 * @param head the part that stands above each page that begins within what it is the head of, or null
 */
public record Drawing(
        String title,
        String description,
        double width,
        double height,
        List<Mark> marks,
        List<Double> breaks,
        @Nullable Head head) {
    /**
     * A part that is repeated, from edge to edge.
     *
     * @param top where it begins
     * @param bottom where it ends
     * @param until where ends what it is the head of
     */
    public record Head(double top, double bottom, double until) {
        /** How high it is. */
        public double height() {
            return bottom - top;
        }
    }

    public Drawing {
        marks = List.copyOf(marks);
        breaks = List.copyOf(breaks);
    }

    /** The colours that it needs. */
    public Set<Ink> inks() {
        return Stream.concat(Stream.of(Ink.PAPER), marks.stream().flatMap(Mark::inks))
                .collect(Collectors.toSet());
    }
}
