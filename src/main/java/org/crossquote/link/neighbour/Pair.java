package org.crossquote.link.neighbour;

/**
 * Two articles of a collection, by their numbers in it.
 *
 * @param a the one that came first
 * @param b the other
 */
public record Pair(int a, int b) implements Comparable<Pair> {
    /** The pair of two articles, in whatever order they are given. */
    public static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(Pair other) {
        return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
}
