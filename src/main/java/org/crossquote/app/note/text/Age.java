package org.crossquote.app.note.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossquote.annotation.Annotation;

/** How long ago something was, in words. */
public final class Age {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter OTHER_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Age() {}

    /** Such as "just now", "2 min ago", "yesterday", "3 May"; empty when it is not known. */
    public static String of(Instant then, Instant now, ZoneId zone) {
        if (then.equals(Annotation.UNKNOWN_TIME)) {
            return "";
        }
        long minutes = Duration.between(then, now).toMinutes();
        if (minutes < 1) {
            return "just now";
        }
        if (minutes < 60) {
            return minutes + " min ago";
        }
        LocalDate day = LocalDate.ofInstant(then, zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (day.equals(today)) {
            return minutes / 60 + " h ago";
        }
        if (day.equals(today.minusDays(1))) {
            return "yesterday";
        }
        return (day.getYear() == today.getYear() ? THIS_YEAR : OTHER_YEAR).format(day);
    }
}
