package org.crossquote.export.print;

/**
 * A sheet of paper and the room on it. Lengths are in points, 72 of which are an inch.
 *
 * @param width of the sheet as it is held
 * @param height of the sheet as it is held
 * @param left the margin there, and so on
 */
public record Paper(double width, double height, double left, double top, double right, double bottom) {
    /** The margins where no printer says otherwise: three quarters of an inch. */
    public static final double MARGIN = 54;

    /** The least room that something can be laid out in. */
    private static final double LEAST = 72;

    /** @throws IllegalArgumentException when the margins leave no room */
    public Paper {
        if (width - left - right < LEAST || height - top - bottom < LEAST) {
            throw new IllegalArgumentException("no room on " + width + " × " + height);
        }
    }

    /** A sheet with the usual margins. */
    public static Paper of(PaperSize size, boolean isLandscape) {
        return new Paper(
                isLandscape ? size.height() : size.width(),
                isLandscape ? size.width() : size.height(),
                MARGIN,
                MARGIN,
                MARGIN,
                MARGIN);
    }

    /** How wide what is printed is. */
    public double room() {
        return width - left - right;
    }

    /** How high what is printed is, heading and number of the page included. */
    public double roomBelow() {
        return height - top - bottom;
    }
}
