package org.crossquote.message;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one package says: the file {@code messages.properties} beside it, UTF-8, and its translations.
 *
 * <p>A message is a pattern of {@link MessageFormat}; a plural is a {@code choice} in it. The language is the one that
 * {@link Locale.Category#DISPLAY} has when a sentence is asked for, and English where a translation is missing.
 */
public final class MessageFile {
    private static final ResourceBundle.Control NEVER_ANOTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String base;
    private final ClassLoader loader;

    private MessageFile(String base, ClassLoader loader) {
        this.base = base;
        this.loader = loader;
    }

    /**
     * The messages of a package.
     *
     * @param speaker any class of the package that says them
     */
    public static MessageFile beside(Class<?> speaker) {
        return new MessageFile(speaker.getPackageName() + ".messages", speaker.getClassLoader());
    }

    /**
     * A whole sentence in the reader's language.
     *
     * @param id the message's id in the file
     * @param arguments what stands for {@code {0}}, {@code {1}}, … in it
     * @throws MissingResourceException when the file has no such message
     */
    public String text(String id, Object... arguments) {
        return text(Locale.getDefault(Locale.Category.DISPLAY), id, arguments);
    }

    /**
     * A whole sentence in a given language, for output that programs read.
     *
     * @param language the language; English where it has no translation
     * @param id the message's id in the file
     * @param arguments what stands for {@code {0}}, {@code {1}}, … in it
     * @throws MissingResourceException when the file has no such message
     */
    public String text(Locale language, String id, Object... arguments) {
        ResourceBundle bundle = bundle(language);
        String pattern = bundle.getString(id);
        String shown = PseudoLanguage.isChosen(language) ? PseudoLanguage.of(pattern) : pattern;
        return new MessageFormat(shown, numbersOf(bundle)).format(arguments);
    }

    /**
     * A whole sentence in English, for files and for output that programs read.
     *
     * @param id the message's id in the file
     * @param arguments what stands for {@code {0}}, {@code {1}}, … in it
     * @throws MissingResourceException when the file has no such message
     */
    public String english(String id, Object... arguments) {
        return text(Locale.ROOT, id, arguments);
    }

    /** The ids of all messages of the English file, in order. */
    public Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        Enumeration<String> keys = bundle(Locale.ROOT).getKeys();
        keys.asIterator().forEachRemaining(ids::add);
        return ids;
    }

    private ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(base, language, loader, NEVER_ANOTHER_LANGUAGE);
    }

    /** A sentence's numbers are written as its language writes them, so that an English sentence has no Nepali digits. */
    private static Locale numbersOf(ResourceBundle bundle) {
        Locale language = bundle.getLocale();
        return language.equals(Locale.ROOT) ? Locale.ENGLISH : language;
    }
}
