package org.crossquote.app.shell;

import org.crossquote.app.ReaderModel;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.app.preference.PreferenceValues;
import org.crossquote.reading.DisplayFilter;
import org.jspecify.annotations.Nullable;

/** What the window itself remembers, and how that goes with what is shown. */
final class WindowPreferences {
    /** The smallest and the largest text, in pixels. */
    static final double SMALLEST_TEXT = 10;

    static final double LARGEST_TEXT = 32;

    private static final double USUAL_PANEL = 318;

    /** The size of the articles' text, in pixels. */
    static final PreferenceSection<Double> TEXT_SIZE =
            new PreferenceSection<>("textSize", Double.class, ReaderModel.DEFAULT_TEXT_SIZE);

    /** The width of the panel, in pixels. */
    static final PreferenceSection<Double> PANEL_WIDTH =
            new PreferenceSection<>("panelWidth", Double.class, USUAL_PANEL);

    /** Whether the panel is shown. */
    static final PreferenceSection<Boolean> PANEL_SHOWN = new PreferenceSection<>("panelShown", Boolean.class, true);

    /** What of the findings is shown. */
    static final PreferenceSection<DisplayFilter> SHOWN =
            new PreferenceSection<>("shown", DisplayFilter.class, DisplayFilter.usual());

    /** The folder that was open last, null for the articles that come with the program. */
    static final PreferenceSection<@Nullable String> FOLDER = new PreferenceSection<>("folder", String.class, null);

    private WindowPreferences() {}

    /** Shows what was remembered, and remembers what is changed. */
    static void bind(PreferenceValues values, ReaderModel model, SidePanel panel) {
        double size = values.of(TEXT_SIZE).get();
        model.textSizeProperty().set(Math.clamp(size, SMALLEST_TEXT, LARGEST_TEXT));
        model.textSizeProperty()
                .addListener((value, before, now) -> values.of(TEXT_SIZE).set(now.doubleValue()));
        double width = values.of(PANEL_WIDTH).get();
        panel.panelWidthProperty().set(Math.clamp(width, SidePanel.NARROWEST, SidePanel.WIDEST));
        panel.panelWidthProperty()
                .addListener((value, before, now) -> values.of(PANEL_WIDTH).set(now.doubleValue()));
        panel.shownProperty().set(values.of(PANEL_SHOWN).get());
        panel.shownProperty()
                .addListener((value, before, now) -> values.of(PANEL_SHOWN).set(now));
        model.shownProperty().set(values.of(SHOWN).get());
        model.shownProperty()
                .addListener((value, before, now) -> values.of(SHOWN).set(now));
    }
}
