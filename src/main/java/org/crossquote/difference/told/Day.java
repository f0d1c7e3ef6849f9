package org.crossquote.difference.told;

/**
 * A day, a month or a year, as far as a text tells it; what it leaves open is 0.
 *
 * @param from its first word in the article
 * @param to the word after its last
 * @param year the year
 * @param month 1 to 12
 * @param day 1 to 31
 * @param weekday 1 for Monday to 7
 * @param mayBeBefore whether words beside it blur its beginning, as "early" and "night" do
 * @param mayBeAfter whether they blur its end, as "late" and "night" do
 */
record Day(int from, int to, int year, int month, int day, int weekday, boolean mayBeBefore, boolean mayBeAfter) {
    private static final int WEEK = 7;

    /** Whether both cannot be meant of one event: something that both tell is another. */
    boolean contradicts(Day other) {
        boolean calendar =
                differ(year, other.year) || differ(month, other.month) || sameMonth(other) && differ(day, other.day);
        boolean dated = day > 0 && other.day > 0;
        return calendar || !dated && differ(weekday, other.weekday) && !mayTouch(other);
    }

    private boolean sameMonth(Day other) {
        return month == other.month;
    }

    /** Whether the two weekdays follow each other, and the night between them may be meant. */
    private boolean mayTouch(Day other) {
        return touches(other) || other.touches(this);
    }

    private boolean touches(Day next) {
        return Math.floorMod(next.weekday - weekday, WEEK) == 1 && (mayBeAfter || next.mayBeBefore);
    }

    private static boolean differ(int x, int y) {
        return x > 0 && y > 0 && x != y;
    }

    /** Whether the other tells the same, as far as both tell anything. */
    boolean isSame(Day other) {
        return year == other.year && month == other.month && day == other.day && weekday == other.weekday;
    }

    /** The two as one: "Tuesday, September 22". */
    Day joined(Day next) {
        return new Day(
                from,
                next.to,
                Math.max(year, next.year),
                Math.max(month, next.month),
                Math.max(day, next.day),
                Math.max(weekday, next.weekday),
                mayBeBefore || next.mayBeBefore,
                mayBeAfter || next.mayBeAfter);
    }

    boolean canJoin(Day next) {
        return (year == 0 || next.year == 0)
                && (month == 0 || next.month == 0)
                && (day == 0 || next.day == 0)
                && (weekday == 0 || next.weekday == 0);
    }
}
