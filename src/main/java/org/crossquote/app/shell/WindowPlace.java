package org.crossquote.app.shell;

import org.crossquote.app.preference.PreferenceSection;
import org.jspecify.annotations.Nullable;

/**
 * Where the window was.
 *
 * @param x left edge in pixels of the screen
 * @param y upper edge
 * @param width in pixels
 * @param height in pixels
 * @param maximised whether it filled the screen; the rest is then where it was before
 */
record WindowPlace(double x, double y, double width, double height, boolean maximised) {
    /** Where it stands in the settings; null before the first start. */
    static final PreferenceSection<@Nullable WindowPlace> SECTION =
            new PreferenceSection<>("window", WindowPlace.class, null);
}
