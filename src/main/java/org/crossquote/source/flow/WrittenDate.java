package org.crossquote.source.flow;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.PublicationTime;

/** Dates as people write them on a line of their own: day, month and year in any order, the month by name in many languages or by number. */
public final class WrittenDate {
    /** Whose names of months and weekdays are known. */
    static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "da", "nb", "sv", "fi", "pl", "cs", "sk", "sl", "hr", "hu", "ro",
            "bg", "el", "tr", "is", "ca", "lt", "lv", "et", "uk", "ru", "id");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+");
    private static final Pattern NUMBERS =
            Pattern.compile("\\b(?:(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})|(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}))\\b");
    private static final int SHORTEST_MONTH = 3;
    private static final int LONGEST_LINE = 80;
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int MOST_WORDS = 6;
    private static final Map<String, Integer> MONTHS = months();

    private WrittenDate() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
            for (int i = 0; i < 12; i++) {
                for (String name : List.of(symbols.getMonths()[i], symbols.getShortMonths()[i])) {
                    String plain = name.toLowerCase(Locale.ROOT).replace(".", "");
                    if (plain.length() >= SHORTEST_MONTH) {
                        months.putIfAbsent(plain, i + 1);
                    }
                }
            }
        }
        return months;
    }

    /** The date in a line; empty when there is none. */
    public static Optional<PublicationTime> in(String line) {
        return named(line).or(() -> numbered(line));
    }

    /** Whether a line is a date and nothing else: besides it only a weekday, a time or a zone. */
    public static boolean isAll(String line) {
        return line.length() <= LONGEST_LINE
                && LETTERS.matcher(line).results().count() <= MOST_WORDS
                && line.matches("[\\p{L}\\p{M}\\p{N}\\s,.:/+()-]+")
                && !line.matches(".*\\p{Ll}{4,}\\.")
                && in(line).isPresent();
    }

    private static Optional<PublicationTime> named(String line) {
        List<String> words = new ArrayList<>();
        WORD.matcher(line).results().forEach(m -> words.add(m.group().toLowerCase(Locale.ROOT)));
        for (int i = 0; i < words.size(); i++) {
            Integer month = MONTHS.get(words.get(i));
            if (month != null) {
                int day = number(words, before(words, i), 31);
                int after = number(words, i + 1, 31);
                int year = Math.max(year(words, i + 1), year(words, i + 2));
                year = year > 0 ? year : Math.max(year(words, i + 3), year(words, i - 1));
                Optional<PublicationTime> date = date(year, month, day > 0 ? day : after);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The word before the month, over "de" and its like. */
    private static int before(List<String> words, int month) {
        int before = month - 1;
        boolean isLittle = before > 0
                && !Character.isDigit(words.get(before).charAt(0))
                && words.get(before).length() <= 2;
        return isLittle ? before - 1 : before;
    }

    private static int number(List<String> words, int at, int most) {
        if (at < 0 || at >= words.size() || !words.get(at).matches("\\d{1,2}")) {
            return 0;
        }
        int number = Integer.parseInt(words.get(at));
        return number <= most ? number : 0;
    }

    private static int year(List<String> words, int at) {
        boolean isYear = at >= 0 && at < words.size() && words.get(at).matches("(?:1[89]|20)\\d\\d");
        return isYear ? Integer.parseInt(words.get(at)) : 0;
    }

    private static Optional<PublicationTime> numbered(String line) {
        Matcher m = NUMBERS.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        if (m.group(1) != null) {
            return date(value(m, 1), value(m, 2), value(m, 3));
        }
        return date(value(m, 6), value(m, 5), value(m, 4)).or(() -> date(value(m, 6), value(m, 4), value(m, 5)));
    }

    private static int value(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<PublicationTime> date(int year, int month, int day) {
        try {
            return year == 0 ? Optional.empty() : Optional.of(PublicationTime.on(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
