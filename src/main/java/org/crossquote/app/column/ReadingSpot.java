package org.crossquote.app.column;

/**
 * What stands at the upper edge of a column's text, whatever the width and size of the text.
 *
 * @param offset of the first words in view; negative for the very top
 * @param below how many pixels of their line are above the edge
 */
public record ReadingSpot(int offset, double below) {
    /** The very top. */
    public static final ReadingSpot TOP = new ReadingSpot(-1, 0);

    /** Whether nothing is scrolled. */
    public boolean isTop() {
        return offset < 0;
    }
}
