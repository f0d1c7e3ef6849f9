package org.crossquote.app.style;

import java.util.Locale;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.message.MessageFile;

/** Which colours the speakers have, in the light as in the dark theme: the usual ones, or those that hold for a colour blindness. */
public enum ColourPreset {
    USUAL,
    /** Red is not seen, or hardly. */
    PROTAN,
    /** Green is not seen, or hardly. */
    DEUTAN,
    /** Blue is not seen, or hardly. */
    TRITAN;

    /** Where it stands in the settings. */
    public static final PreferenceSection<ColourPreset> SECTION =
            new PreferenceSection<>("colours", ColourPreset.class, USUAL);

    /** The name on the screen. */
    public String inWords() {
        return MessageFile.beside(ColourPreset.class).text("colours." + name());
    }

    /** The style sheet that lies over that of the theme; the usual colours have none. */
    String sheet(boolean dark) {
        return name().toLowerCase(Locale.ROOT) + (dark ? "-dark.css" : "-light.css");
    }
}
