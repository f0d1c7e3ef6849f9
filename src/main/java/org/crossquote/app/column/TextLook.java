package org.crossquote.app.column;

import java.util.Locale;
import javafx.scene.text.Font;

/**
 * How the text of an article is set.
 *
 * @param font a family of fonts; one that this computer does not have is the usual one
 * @param spacing what stands free between its lines
 */
public record TextLook(String font, Spacing spacing) {
    /** The family that the program brings for articles. */
    public static final String USUAL_FONT = "Noto Serif";

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
        return new TextLook(USUAL_FONT, Spacing.CLOSE);
    }

    /** The style of a text of that size in pixels. */
    String style(double pixels) {
        return String.format(Locale.ROOT, "-fx-font-size: %.2fpx; -fx-font-family: \"%s\";", pixels, family());
    }

    /** A name is never more than a name in the style: what is no font here does not come into it. */
    private String family() {
        boolean isThere = Font.font(font).getFamily().equals(font) && !font.contains("\"") && !font.contains("\\");
        return isThere ? font : USUAL_FONT;
    }
}
