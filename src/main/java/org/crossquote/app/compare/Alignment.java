package org.crossquote.app.compare;

/** How far columns must be scrolled so that passages stand at one height: pure numbers, in pixels. */
final class Alignment {
    /** Where in the view a passage comes to stand that was out of sight, as a part of the view's height. */
    private static final double COMFORTABLE = 0.3;

    /** What must be free above and below a passage that may stay where it is. */
    private static final double AIR = 16;

    private Alignment() {}

    /**
     * The scroll position for the chosen passage: it stays where the reader sees it, and comes into view otherwise.
     *
     * @param line the top of its first line in the text
     * @param lineHeight the height of that line
     * @param position the scroll position now
     * @param view the height of the view
     * @param limit the greatest scroll position
     */
    static double ofChosen(double line, double lineHeight, double position, double view, double limit) {
        double inView = line - position;
        boolean isSeen = AIR <= inView && inView + lineHeight + AIR <= view;
        return isSeen ? position : clamp(line - view * COMFORTABLE, limit);
    }

    /**
     * The scroll position that brings a counterpart to the height of the chosen passage; it may lie past an end of the text.
     *
     * @param line the top of the counterpart's first line in its text
     * @param height where in the view it should stand
     */
    static double ofCounterpart(double line, double height) {
        return Math.round(line - height);
    }

    private static double clamp(double position, double limit) {
        return Math.round(Math.clamp(position, 0, Math.max(0, limit)));
    }
}
