package org.crossquote.app.style;

import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.message.MessageFile;

/** Which colours the window has. */
public enum Theme {
    LIGHT,
    DARK,
    /** As the computer's own setting says, and changing with it. */
    SYSTEM;

    /** Where it stands in the settings. */
    public static final PreferenceSection<Theme> SECTION = new PreferenceSection<>("theme", Theme.class, SYSTEM);

    /** The name on the screen. */
    public String inWords() {
        return MessageFile.beside(Theme.class).text("theme." + name());
    }
}
