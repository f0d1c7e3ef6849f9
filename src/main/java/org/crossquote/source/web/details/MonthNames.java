package org.crossquote.source.web.details;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.PublicationTime;
import org.jspecify.annotations.Nullable;

/** Dates with the name of a month, in the languages that news is often in. */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "da", "nb", "sv", "fi", "pl", "cs", "tr", "is", "hu", "ro", "ca",
            "hr", "id");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|er|º)?[.,]?\\s*(?:de |of |d’|d')?\\s*(\\p{L}{3,12})\\.?,?\\s*(?:de |del )?(\\d{4})\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
            for (int i = 0; i < 12; i++) {
                months.putIfAbsent(plain(symbols.getMonths()[i]), i + 1);
                months.putIfAbsent(plain(symbols.getShortMonths()[i]), i + 1);
            }
        }
        return months;
    }

    private static String plain(String month) {
        return month.toLowerCase(Locale.ROOT).replace(".", "");
    }

    static Optional<PublicationTime> dateIn(String text) {
        Matcher m = DAY_MONTH.matcher(text);
        while (m.find()) {
            PublicationTime date = date(m.group(3), m.group(2), m.group(1));
            if (date != null) {
                return Optional.of(date);
            }
        }
        Matcher other = MONTH_DAY.matcher(text);
        while (other.find()) {
            PublicationTime date = date(other.group(3), other.group(1), other.group(2));
            if (date != null) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static @Nullable PublicationTime date(String year, String name, String day) {
        Integer month = MONTHS.get(plain(name));
        if (month == null) {
            return null;
        }
        try {
            return PublicationTime.on(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
