package org.crossquote.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as exactly as it says.
 *
 * @param date the day, as it was where the article was published
 * @param time the time of that day, or null where only the day is known
 * @param offset how far that time is from UTC, or null where it is not known
 */
public record PublicationTime(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)"
            + "(?:[T ]+(\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,]\\d+)?)?\\s*(Z|[+-]\\d\\d(?::?\\d\\d)?(?::?\\d\\d)?)?)?");

    public PublicationTime {
        offset = time == null ? null : offset;
    }

    /** A day alone. */
    public static PublicationTime on(LocalDate date) {
        return new PublicationTime(date, null, null);
    }

    /** A moment with its offset from UTC, to the second. */
    public static PublicationTime at(OffsetDateTime moment) {
        return new PublicationTime(moment.toLocalDate(), moment.toLocalTime().withNano(0), moment.getOffset());
    }

    /** Reads an ISO 8601 date or date-time, also in its basic form and with a blank for the T; empty when it is neither. */
    public static Optional<PublicationTime> parse(String iso) {
        Matcher m = ISO.matcher(iso.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
            LocalTime time = m.group(4) == null
                    ? null
                    : LocalTime.of(number(m.group(4)), number(m.group(5)), m.group(6) == null ? 0 : number(m.group(6)));
            return Optional.of(new PublicationTime(date, time, m.group(7) == null ? null : ZoneOffset.of(m.group(7))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The ISO 8601 date or date-time, such as {@code 2024-05-01} or {@code 2024-05-01T09:30:00+02:00}. */
    @Override
    public String toString() {
        if (time == null) {
            return date.toString();
        }
        String seconds =
                String.format(Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
        return date + "T" + seconds + (offset == null ? "" : offset);
    }
}
