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
 * @param isVague whether words around it blur it: a night lies between two days
 */
record Day(int from, int to, int year, int month, int day, int weekday, boolean isVague) {
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

    /** Whether the two weekdays follow each other and one of them is blurred. */
    private boolean mayTouch(Day other) {
        int apart = Math.floorMod(weekday - other.weekday, WEEK);
        return (isVague || other.isVague) && (apart == 1 || apart == WEEK - 1);
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
                isVague || next.isVague);
    }

    boolean canJoin(Day next) {
        return (year == 0 || next.year == 0)
                && (month == 0 || next.month == 0)
                && (day == 0 || next.day == 0)
                && (weekday == 0 || next.weekday == 0);
    }
}
