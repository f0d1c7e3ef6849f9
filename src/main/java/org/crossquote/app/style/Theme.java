package org.crossquote.app.style;

import org.crossquote.app.preference.PreferenceSection;

/** Which colours the window has. */
public enum Theme {
    LIGHT("Light"),
    DARK("Dark"),
    /** As the computer's own setting says, and changing with it. */
    SYSTEM("As the system");

    /** Where it stands in the settings. */
    public static final PreferenceSection<Theme> SECTION = new PreferenceSection<>("theme", Theme.class, SYSTEM);

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    /** The name on the screen. */
    public String label() {
        return label;
    }
}
