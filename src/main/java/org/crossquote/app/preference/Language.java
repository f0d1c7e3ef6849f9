package org.crossquote.app.preference;

import java.util.Locale;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** A language of the program; dates and numbers are written as it is usual where it is spoken. */
public enum Language {
    /** As the computer's own setting says; English where the program does not speak that. */
    SYSTEM(null),
    ENGLISH(Locale.ENGLISH),
    SPANISH(Locale.of("es"));

    /** Where it stands in the settings. */
    public static final PreferenceSection<Language> SECTION =
            new PreferenceSection<>("language", Language.class, SYSTEM);

    private final @Nullable Locale locale;

    Language(@Nullable Locale locale) {
        this.locale = locale;
    }

    /** The name on the screen: that of a language is written in it, for who cannot read the other. */
    public String inWords() {
        return MessageFile.beside(Language.class).text("language." + name());
    }

    /** Lets the program speak it from now on. What is on the screen already stays as it is. */
    public void use() {
        for (Locale.Category category : Locale.Category.values()) {
            Locale system = Locale.getDefault(category);
            if (locale != null && !system.getLanguage().equals(locale.getLanguage())) {
                Locale.setDefault(category, locale);
            }
        }
    }
}
