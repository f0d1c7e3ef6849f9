package org.crossquote.export.print;

/**
 * How a paragraph is set. Lengths are in points.
 *
 * @param size of its letters
 * @param before the room above it, but for the first of a column
 * @param indent how far from the edge it begins
 * @param staysWithNext whether no page ends behind it, as behind a heading
 */
record TextStyle(double size, double before, double indent, boolean staysWithNext) {
    /** Between two base lines, in sizes of the letters. */
    private static final double LEADING = 1.4;

    double leading() {
        return size * LEADING;
    }

    static TextStyle text(double size) {
        return new TextStyle(size, size * 0.55, 0, false);
    }

    static TextStyle heading(double size) {
        return new TextStyle(size, size * 1.1, 0, true);
    }

    TextStyle indented(double by) {
        return new TextStyle(size, before, indent + by, staysWithNext);
    }

    /** The same right below what stands before it. */
    TextStyle close() {
        return new TextStyle(size, size * 0.15, indent, staysWithNext);
    }
}
