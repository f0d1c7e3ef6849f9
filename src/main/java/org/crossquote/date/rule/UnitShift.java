package org.crossquote.date.rule;

import java.util.List;
import java.util.Locale;
import org.crossquote.date.DateUnit;
import org.crossquote.date.words.DateWord;
import org.jspecify.annotations.Nullable;

/**
 * A unit of time that is told by how far it is from the article: "last week", "el mes que viene".
 *
 * @param unit the unit
 * @param count how many of them away it is
 * @param end the token after it
 * @param isNarrative whether it is counted from the date that the text told last, if it told one: "the following week"
 */
record UnitShift(DateUnit unit, int count, int end, boolean isNarrative) {
    private static final int NONE = Integer.MIN_VALUE;
    private static final List<DateWord> DIRECTIONS = List.of(
            DateWord.THIS,
            DateWord.LAST,
            DateWord.NEXT,
            DateWord.COMING,
            DateWord.FOLLOWING,
            DateWord.PREVIOUS,
            DateWord.BEFORE_LAST,
            DateWord.AFTER_NEXT);

    /** The one that begins at a token, or null. */
    static @Nullable UnitShift at(Scene scene, int at) {
        UnitShift plain = relative(scene, at);
        if (plain != null) {
            return plain;
        }
        int first = at + scene.length(DateWord.ARTICLE, at);
        UnitShift before = wordFirst(scene, at);
        // "The last week" is in English as often one that is the last of some.
        if (before == null && first > at && !scene.words().has("bare-units")) {
            before = wordFirst(scene, first);
        }
        UnitShift found = before == null ? unitFirst(scene, first) : before;
        return found == null || isLength(scene, found.end()) ? null : found;
    }

    /** The one in which the article was written, in a phrase that leaves no doubt of it: "the month" of "the last day of the month". */
    static @Nullable UnitShift current(Scene scene, int at) {
        int unitAt = at + scene.length(DateWord.ARTICLE, at);
        int length = scene.length(DateWord.UNIT, unitAt);
        boolean isNamed = scene.tokens().isNumber(unitAt + length);
        return length == 0 || isNamed ? null : new UnitShift(unit(scene, unitAt), 0, unitAt + length, false);
    }

    /** Whether "or two" and the like make a length of time of it. */
    private static boolean isLength(Scene scene, int end) {
        return scene.is(DateWord.AND, end)
                && Numbers.count(scene, end + 1) != null
                && !scene.tokens().isNumber(end + 1);
    }

    /** A word that has its unit in itself, as "heuer". */
    private static @Nullable UnitShift relative(Scene scene, int at) {
        int length = scene.length(DateWord.RELATIVE, at);
        if (length == 0) {
            return null;
        }
        String[] value =
                scene.words().value(DateWord.RELATIVE, scene.tokens(), at).split(" ");
        return new UnitShift(unit(value[0]), Integer.parseInt(value[1]), at + length, false);
    }

    private static @Nullable UnitShift wordFirst(Scene scene, int at) {
        for (DateWord direction : DIRECTIONS) {
            int length = scene.length(direction, at);
            int unit = length == 0 ? 0 : scene.length(DateWord.UNIT, at + length);
            // "The last week of May" is not last week.
            if (unit > 0 && !scene.is(DateWord.DAY_OF, at + length + unit)) {
                return new UnitShift(
                        unit(scene, at + length), count(direction), at + length + unit, isNarrative(direction));
            }
        }
        return null;
    }

    private static @Nullable UnitShift unitFirst(Scene scene, int at) {
        int unit = scene.length(DateWord.UNIT, at);
        if (unit == 0 || scene.words().has("capitals")) {
            return null;
        }
        for (DateWord direction : DIRECTIONS) {
            int length = scene.length(direction, at + unit);
            // "El año anterior a la guerra" is counted from the war.
            if (length > 0 && !(isNarrative(direction) && scene.is(DateWord.COMPARED, at + unit + length))) {
                return new UnitShift(unit(scene, at), count(direction), at + unit + length, isNarrative(direction));
            }
        }
        return null;
    }

    /** How far away the direction of a word at a token leads; its words with their end, or null. */
    static @Nullable Part direction(Scene scene, int at) {
        int best = NONE;
        int longest = 0;
        for (DateWord direction : DIRECTIONS) {
            int length = scene.length(direction, at);
            if (length > longest) {
                best = count(direction);
                longest = length;
            }
        }
        return best == NONE ? null : new Part(best, at + longest);
    }

    private static boolean isNarrative(DateWord direction) {
        return direction == DateWord.FOLLOWING || direction == DateWord.PREVIOUS;
    }

    private static int count(DateWord direction) {
        return switch (direction) {
            case LAST, PREVIOUS -> -1;
            case NEXT, COMING, FOLLOWING -> 1;
            case BEFORE_LAST -> -2;
            case AFTER_NEXT -> 2;
            default -> 0;
        };
    }

    /** How many tokens the word for one or several of a unit takes; 0 where none stands. */
    static int length(Scene scene, int at) {
        return Math.max(scene.length(DateWord.UNIT, at), scene.length(DateWord.UNITS, at));
    }

    /** The unit that a word names; a week for a weekend, of which no more can be told. */
    static DateUnit unit(Scene scene, int at) {
        DateWord kind = scene.is(DateWord.UNIT, at) ? DateWord.UNIT : DateWord.UNITS;
        return unit(scene.words().value(kind, scene.tokens(), at));
    }

    /** The unit of a name in the word files. */
    static DateUnit unit(String name) {
        return name.equals("weekend") ? DateUnit.WEEK : DateUnit.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
