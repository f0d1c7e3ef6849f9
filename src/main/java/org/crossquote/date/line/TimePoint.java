package org.crossquote.date.line;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.crossquote.date.DateMention;
import org.crossquote.date.DateValue;

/**
 * A time that an article tells, once or several times.
 *
 * @param number the article's number, from 1
 * @param value the time
 * @param mentions where the article tells it, in its order; at least one
 */
public record TimePoint(int number, DateValue value, List<DateMention> mentions) {
    public TimePoint {
        mentions = List.copyOf(mentions);
    }

    /** The first place where it is told. */
    public DateMention first() {
        return mentions.getFirst();
    }

    /** Whether it is nowhere written out, and was worked out. */
    public boolean isWorkedOut() {
        return mentions.stream().allMatch(DateMention::relative);
    }

    /** Whether the reader says so: some mention has been put right. */
    public boolean isReaders() {
        return mentions.stream().anyMatch(DateMention::isReaders);
    }

    /** Whether it is no single day. */
    public boolean isLong() {
        return !value.first().equals(value.last());
    }

    /** The day at which it stands on the line: the middle of what is longer than a day. */
    public LocalDate middle() {
        return value.first().plusDays(ChronoUnit.DAYS.between(value.first(), value.last()) / 2);
    }
}
