package org.crossquote.app.print;

import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.export.print.PaperSize;

/**
 * The paper that was chosen last.
 *
 * @param size its size
 * @param isLandscape how it is held
 */
public record PrintPreferences(PaperSize size, boolean isLandscape) {
    /** Where it is remembered. */
    public static final PreferenceSection<PrintPreferences> SECTION =
            new PreferenceSection<>("print", PrintPreferences.class, new PrintPreferences(PaperSize.A4, false));

    PrintPreferences withSize(PaperSize other) {
        return new PrintPreferences(other, isLandscape);
    }

    PrintPreferences held(boolean landscape) {
        return new PrintPreferences(size, landscape);
    }
}
