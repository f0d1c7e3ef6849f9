package org.crossquote.app.shell;

import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.app.preference.PreferenceValues;

/** What the window itself remembers of its panel, and how that goes with what is shown. */
final class PanelPreferences {
    private static final double USUAL_PANEL = 318;

    /** The width of the panel, in pixels. */
    static final PreferenceSection<Double> PANEL_WIDTH =
            new PreferenceSection<>("panelWidth", Double.class, USUAL_PANEL);

    /** Whether the panel is shown. */
    static final PreferenceSection<Boolean> PANEL_SHOWN = new PreferenceSection<>("panelShown", Boolean.class, true);

    private PanelPreferences() {}

    /** Shows what was remembered, and remembers what is changed. */
    static void bind(PreferenceValues values, SidePanel panel) {
        double width = values.of(PANEL_WIDTH).get();
        panel.panelWidthProperty().set(Math.clamp(width, SidePanel.NARROWEST, SidePanel.WIDEST));
        panel.panelWidthProperty()
                .addListener((value, before, now) -> values.of(PANEL_WIDTH).set(now.doubleValue()));
        panel.shownProperty().set(values.of(PANEL_SHOWN).get());
        panel.shownProperty()
                .addListener((value, before, now) -> values.of(PANEL_SHOWN).set(now));
    }
}
