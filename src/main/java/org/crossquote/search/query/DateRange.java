package org.crossquote.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day, a month or a year, and ranges of them, of which one end may be open. */
final class DateRange {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

    private DateRange() {}

    static Query.Published read(String written) throws QueryException {
        int dots = written.indexOf("..");
        if (dots < 0) {
            return new Query.Published(first(written, written), last(written, written));
        }
        String from = written.substring(0, dots);
        String to = written.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw new QueryException("no-date", written);
        }
        LocalDate first = from.isEmpty() ? LocalDate.MIN : first(from, written);
        LocalDate last = to.isEmpty() ? LocalDate.MAX : last(to, written);
        if (last.isBefore(first)) {
            throw new QueryException("date-order", written);
        }
        return new Query.Published(first, last);
    }

    private static LocalDate first(String date, String written) throws QueryException {
        Matcher m = matcher(date, written);
        try {
            return LocalDate.of(number(m, 1, 1), number(m, 2, 1), number(m, 3, 1));
        } catch (DateTimeException e) {
            throw new QueryException("no-date", written);
        }
    }

    private static LocalDate last(String date, String written) throws QueryException {
        Matcher m = matcher(date, written);
        try {
            YearMonth month = YearMonth.of(number(m, 1, 1), number(m, 2, 12));
            return m.group(3) == null ? month.atEndOfMonth() : month.atDay(number(m, 3, 1));
        } catch (DateTimeException e) {
            throw new QueryException("no-date", written);
        }
    }

    private static Matcher matcher(String date, String written) throws QueryException {
        Matcher m = DATE.matcher(date);
        if (!m.matches()) {
            throw new QueryException("no-date", written);
        }
        return m;
    }

    private static int number(Matcher m, int group, int otherwise) {
        return m.group(group) == null ? otherwise : Integer.parseInt(m.group(group));
    }
}
