package org.crossquote.text;

import org.jspecify.annotations.Nullable;

/**
 * A range {@code [start, end)} of an article's text, in UTF-16 units.
 *
 * @param start the first unit
 * @param end the unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException when start is negative or lies behind end */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether the unit at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of {@code other} lies inside. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** How many units both have. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** Whether both have at least one unit in common. */
    public boolean overlaps(Span other) {
        return overlap(other) > 0;
    }

    /** The words of this span in {@code text}. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Written out, as equality is: both are asked for millions of times, and what a record has of itself takes several times as long. */
    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
