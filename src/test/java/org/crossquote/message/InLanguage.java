package org.crossquote.message;

import java.util.Locale;

/** While it is open, the program speaks another language. A test that uses it locks {@code Resources.LOCALE}. */
public final class InLanguage implements AutoCloseable {
    /** Spanish, as in Spain. */
    public static final Locale SPANISH = Locale.of("es", "ES");

    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);

    public InLanguage(Locale language) {
        Locale.setDefault(Locale.Category.DISPLAY, language);
        Locale.setDefault(Locale.Category.FORMAT, language);
    }

    @Override
    public void close() {
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
    }
}
