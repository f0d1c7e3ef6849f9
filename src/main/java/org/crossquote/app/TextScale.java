package org.crossquote.app;

import java.util.Locale;

/** How the words around the articles follow the size of the articles' text: in the same direction, but less far. */
public final class TextScale {
    private static final double WINDOW_SIZE = 13;
    private static final double FOLLOWS = 0.6;

    private TextScale() {}

    /**
     * The size of the words in panel and headers.
     *
     * @param textSize the size of the articles' text in pixels
     * @return pixels
     */
    public static double around(double textSize) {
        return WINDOW_SIZE * (1 + (textSize / ReaderModel.DEFAULT_TEXT_SIZE - 1) * FOLLOWS);
    }

    /** A style that gives a part of the window that size; the sizes in the style sheets are relative to it. */
    public static String style(double textSize) {
        return textSize == ReaderModel.DEFAULT_TEXT_SIZE
                ? ""
                : String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", around(textSize));
    }
}
