package org.crossquote.annotation.jsonld;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Reads times (ISO 8601, as xsd:dateTime has them). Times in UTC, as this program writes them, are read digit by digit: a file has
 * two for each annotation, and Java's own reader takes several microseconds for one.
 */
final class Times {
    private static final int DATE = "2026-03-01".length();
    private static final int SECONDS = "2026-03-01T08:00:00".length();
    private static final int NANO_DIGITS = 9;

    private Times() {}

    /**
     * The moment that a text says.
     *
     * @throws DateTimeException when it says none, or does not say in which zone
     */
    static Instant read(String text) {
        int last = text.length() - 1;
        boolean usual =
                last >= SECONDS && last <= SECONDS + 1 + NANO_DIGITS && text.charAt(last) == 'Z' && isUsual(text, last);
        return usual ? usual(text, last) : OffsetDateTime.parse(text).toInstant();
    }

    private static boolean isUsual(String text, int last) {
        for (int i = 0; i < last; i++) {
            char wanted =
                    i == 4 || i == 7 ? '-' : i == DATE ? 'T' : i == 13 || i == 16 ? ':' : i == SECONDS ? '.' : '0';
            char is = text.charAt(i);
            if (wanted == '0' ? is < '0' || is > '9' : is != wanted) {
                return false;
            }
        }
        // Midnight as 24:00 and leap seconds are left to Java's own reader, and so is a point with nothing behind it.
        return number(text, 11, 13) < 24
                && number(text, 14, 16) < 60
                && number(text, 17, 19) < 60
                && last != SECONDS + 1;
    }

    private static Instant usual(String text, int last) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
        int second = (number(text, 11, 13) * 60 + number(text, 14, 16)) * 60 + number(text, 17, SECONDS);
        int nanos = last == SECONDS ? 0 : number(text, SECONDS + 1, last);
        for (int digits = last - SECONDS - 1; last > SECONDS && digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return Instant.ofEpochSecond(day.toEpochDay() * 86_400 + second, nanos);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
