package org.crossquote.export.drawing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture made of words and shapes.
 *
 * @param title what it is, in a few words
 * @param description what it shows, in a sentence or two; for those who cannot see it
 * @param width in pixels
 * @param height in pixels
 * @param marks in the order in which they are painted
 * @param breaks where it may be cut into pages, from above, in their order
 */
public record Drawing(
        String title, String description, double width, double height, List<Mark> marks, List<Double> breaks) {
    public Drawing {
        marks = List.copyOf(marks);
        breaks = List.copyOf(breaks);
    }

    /** The colours that it needs. */
    public Set<Ink> inks() {
        return Stream.concat(Stream.of(Ink.PAPER), marks.stream().flatMap(Mark::inks))
                .collect(Collectors.toSet());
    }

    /**
     * Cuts it into pages, where it may be cut.
     *
     * @param most how high a page is at most; a part that is higher and cannot be cut is cut anywhere
     * @return the drawings of the pages, each as wide as this; never none
     */
    public List<Drawing> pages(double most) {
        List<Drawing> pages = new java.util.ArrayList<>();
        double from = 0;
        do {
            double to = end(from, most);
            pages.add(part(from, to));
            from = to;
        } while (from < height);
        return pages;
    }

    private double end(double from, double most) {
        if (height - from <= most) {
            return height;
        }
        double limit = from + most;
        return breaks.stream()
                .filter(at -> at > from && at <= limit)
                .reduce((before, later) -> later)
                .orElse(limit);
    }

    private Drawing part(double from, double to) {
        List<Mark> here = marks.stream()
                .filter(mark -> (mark.top() + mark.bottom()) / 2 >= from && (mark.top() + mark.bottom()) / 2 < to)
                .map(mark -> mark.moved(-from))
                .toList();
        return new Drawing(title, description, width, to - from, here, List.of());
    }
}
