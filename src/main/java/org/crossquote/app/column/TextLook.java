package org.crossquote.app.column;

import java.util.Locale;
import javafx.scene.text.Font;

/**
 * How the text of an article is set.
 *
 * @param font a family of fonts; the one of the style sheet where it is empty, or not on this computer
 * @param spacing what stands free between its lines
 */
public record TextLook(String font, Spacing spacing) {
    /** What stands free between lines. */
    public enum Spacing {
        CLOSE,
        WIDE,
        WIDER;

        String styleClass() {
            return "spacing-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a new reader has. */
    public static TextLook usual() {
        return new TextLook("", Spacing.CLOSE);
    }

    /** The style of a text of that size in pixels. */
    String style(double pixels) {
        String family = isThere() ? String.format(Locale.ROOT, " -fx-font-family: \"%s\";", font) : "";
        return String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", pixels) + family;
    }

    /** A name is never more than a name in the style: what is no font here does not come into it. */
    private boolean isThere() {
        return !font.isEmpty()
                && Font.font(font).getFamily().equals(font)
                && !font.contains("\"")
                && !font.contains("\\");
    }
}
