package org.crossquote.export.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.crossquote.message.MessageFile;

/** Names and days in a language. */
final class Words {
    private static final MessageFile MESSAGES = MessageFile.beside(Words.class);

    private Words() {}

    /** Names, the last two joined by "and". */
    static String list(List<String> names, Locale language) {
        String last = names.getLast();
        return names.size() == 1
                ? last
                : MESSAGES.text(language, "and", String.join(", ", names.subList(0, names.size() - 1)), last);
    }

    /** A day in the language in which the program says the rest. */
    static String day(LocalDate day, Locale language) {
        Locale spoken = Locale.forLanguageTag(MESSAGES.text(language, "language"));
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(spoken)
                .format(day);
    }
}
