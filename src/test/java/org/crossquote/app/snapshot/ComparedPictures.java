package org.crossquote.app.snapshot;

import java.awt.image.BufferedImage;

/**
 * How far two pictures of one size are apart. Each is seen as squares of a few pixels: in each the mean of every colour may differ by a
 * little. Letters whose edges are rounded otherwise stay below that; a bar of two pixels, another colour or a word that is cut do not.
 */
final class ComparedPictures {
    private static final int SQUARE = 8;
    /** Of 255, for the mean of one colour in a square. */
    private static final int TOLERANCE = 4;

    private final BufferedImage one;
    private final BufferedImage other;

    ComparedPictures(BufferedImage one, BufferedImage other) {
        this.one = one;
        this.other = other;
    }

    /** What differs and where; empty when nothing does. */
    String difference() {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return "%d×%d pixels and not %d×%d"
                    .formatted(other.getWidth(), other.getHeight(), one.getWidth(), one.getHeight());
        }
        int squares = 0;
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int y = 0; y < one.getHeight(); y += SQUARE) {
            for (int x = 0; x < one.getWidth(); x += SQUARE) {
                if (isOther(x, y)) {
                    squares++;
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + SQUARE);
                    bottom = Math.max(bottom, y + SQUARE);
                }
            }
        }
        return squares == 0 ? "" : "%d squares, from %d,%d to %d,%d".formatted(squares, left, top, right, bottom);
    }

    private boolean isOther(int left, int top) {
        int right = Math.min(left + SQUARE, one.getWidth());
        int bottom = Math.min(top + SQUARE, one.getHeight());
        int[] apart = new int[3];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    apart[channel] += (a >> 8 * channel & 0xff) - (b >> 8 * channel & 0xff);
                }
            }
        }
        int most = TOLERANCE * (right - left) * (bottom - top);
        return Math.abs(apart[0]) > most || Math.abs(apart[1]) > most || Math.abs(apart[2]) > most;
    }
}
