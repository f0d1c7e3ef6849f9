package org.crossquote.message;

import java.util.Locale;

/** While it is open, the program speaks in the language of accents. A test that uses it locks {@code Resources.LOCALE}. */
public final class InPseudoLanguage implements AutoCloseable {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    public InPseudoLanguage() {
        Locale.setDefault(Locale.Category.DISPLAY, PseudoLanguage.LOCALE);
    }

    @Override
    public void close() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }
}
