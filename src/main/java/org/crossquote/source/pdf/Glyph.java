package org.crossquote.source.pdf;

/**
 * A letter on a page, in points from the page's upper left corner.
 *
 * @param text what it means; rarely more than one character
 * @param x where it begins
 * @param end where it ends
 * @param y its baseline
 * @param size the size of its font
 * @param isBold whether its font is called bold
 * @param page the number of its page, from 0
 * @param mark the number of the marked content that it is part of, or -1
 */
record Glyph(String text, float x, float end, float y, float size, boolean isBold, int page, int mark) {
    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it stands on the same line as another. */
    boolean isOnLineOf(Glyph other) {
        return page == other.page && Math.abs(y - other.y) < 0.4f * Math.max(1, Math.max(size, other.size));
    }
}
