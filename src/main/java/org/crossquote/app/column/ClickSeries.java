package org.crossquote.app.column;

import java.util.concurrent.TimeUnit;

/**
 * Counts clicks at one place. The toolkit's own count starts anew when the window was busy with the first click for longer than the
 * interval of a double click; the reader's fingers know nothing of that.
 */
final class ClickSeries {
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);
    private static final double NEAR = 4;

    private int count;
    private double x;
    private double y;
    private long settled;
    private int drawn;

    /**
     * The mouse is pressed.
     *
     * @param counted how the toolkit counts this press
     * @param now nanoseconds of any clock
     * @return how many times it has been pressed here, this time included
     */
    int press(double atX, double atY, int counted, long now) {
        boolean isNear = Math.abs(atX - x) <= NEAR && Math.abs(atY - y) <= NEAR;
        boolean again = count > 0 && isNear && (drawn > 0 || now - settled < INTERVAL);
        count = Math.max(counted, again ? count + 1 : 1);
        x = atX;
        y = atY;
        settled = now;
        return count;
    }

    /** What a press set going is being drawn: until that is {@link #settled}, a press may have waited for it, however late it comes. */
    void draws() {
        drawn++;
    }

    /** What a press set going is drawn: the time until the next one counts from here. */
    void settled(long now) {
        drawn = Math.max(0, drawn - 1);
        settled = now;
    }
}
