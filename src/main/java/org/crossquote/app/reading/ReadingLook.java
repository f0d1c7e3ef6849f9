package org.crossquote.app.reading;

import org.crossquote.app.column.TextLook;
import org.crossquote.app.column.TextLook.Spacing;
import org.crossquote.app.preference.PreferenceSection;
import org.jspecify.annotations.Nullable;

/**
 * How the reader wants articles and their columns.
 *
 * @param font the family of fonts of the text; empty for the usual one
 * @param spacing what stands free between its lines
 * @param columnWidth how narrow columns may become
 * @param foldBoilerplate whether boilerplate is folded behind a line at first
 * @param foldComments whether comments of other readers are
 * @param animated whether columns glide to their places
 */
record ReadingLook(
        String font,
        Spacing spacing,
        ColumnWidth columnWidth,
        boolean foldBoilerplate,
        boolean foldComments,
        boolean animated) {
    /** Where it stands in the settings. */
    static final PreferenceSection<ReadingLook> SECTION = new PreferenceSection<>(
            "reading", ReadingLook.class, new ReadingLook("", Spacing.CLOSE, ColumnWidth.NARROW, true, true, true));

    /** The least width of columns that share the room. */
    enum ColumnWidth {
        NARROW(220),
        MIDDLE(320),
        WIDE(440);

        private final double pixels;

        ColumnWidth(double pixels) {
            this.pixels = pixels;
        }

        double pixels() {
            return pixels;
        }
    }

    /** A file may have nothing, or null, in a field. */
    ReadingLook {
        font = given(font, "");
        spacing = given(spacing, Spacing.CLOSE);
        columnWidth = given(columnWidth, ColumnWidth.NARROW);
    }

    private static <T> T given(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }

    ReadingLook withFont(String other) {
        return new ReadingLook(other, spacing, columnWidth, foldBoilerplate, foldComments, animated);
    }

    ReadingLook withSpacing(Spacing other) {
        return new ReadingLook(font, other, columnWidth, foldBoilerplate, foldComments, animated);
    }

    ReadingLook withColumnWidth(ColumnWidth other) {
        return new ReadingLook(font, spacing, other, foldBoilerplate, foldComments, animated);
    }

    ReadingLook withFoldBoilerplate(boolean other) {
        return new ReadingLook(font, spacing, columnWidth, other, foldComments, animated);
    }

    ReadingLook withFoldComments(boolean other) {
        return new ReadingLook(font, spacing, columnWidth, foldBoilerplate, other, animated);
    }

    ReadingLook withAnimated(boolean other) {
        return new ReadingLook(font, spacing, columnWidth, foldBoilerplate, foldComments, other);
    }

    TextLook text() {
        return new TextLook(font, spacing);
    }
}
