package org.crossquote.source.web.details;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossquote.text.PublicationTime;

/** Reads a date in the many forms in which pages give it. */
final class DateWords {
    private static final Pattern ISO_INSIDE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d(?:[T ]+\\d\\d:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?\\s*(?:Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})[./年](\\d{1,2})[./月](\\d{1,2})");
    private static final Pattern EPOCH = Pattern.compile("1[0-9]{9}(?:[0-9]{3})?");
    private static final int MILLIS = 13;

    private DateWords() {}

    static Optional<PublicationTime> parse(String given) {
        String text = given.strip();
        return PublicationTime.parse(text)
                .or(() -> iso(text))
                .or(() -> epoch(text))
                .or(() -> rfc(text))
                .or(() -> MonthNames.dateIn(text))
                .or(() -> numbers(text));
    }

    private static Optional<PublicationTime> iso(String text) {
        Matcher m = ISO_INSIDE.matcher(text);
        return m.find() ? PublicationTime.parse(m.group()) : Optional.empty();
    }

    private static Optional<PublicationTime> epoch(String text) {
        if (!EPOCH.matcher(text).matches()) {
            return Optional.empty();
        }
        long seconds = Long.parseLong(text) / (text.length() == MILLIS ? 1000 : 1);
        return Optional.of(PublicationTime.at(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)));
    }

    private static Optional<PublicationTime> rfc(String text) {
        try {
            return Optional.of(PublicationTime.at(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationTime> numbers(String text) {
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.find()) {
            return date(year.group(1), year.group(2), year.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (!day.find()) {
            return Optional.empty();
        }
        return date(day.group(3), day.group(2), day.group(1)).or(() -> date(day.group(3), day.group(1), day.group(2)));
    }

    private static Optional<PublicationTime> date(String year, String month, String day) {
        try {
            return Optional.of(PublicationTime.on(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
