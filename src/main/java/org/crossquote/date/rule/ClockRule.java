package org.crossquote.date.rule;

import java.time.LocalTime;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A time of a day: "at 3 p.m.", "8.30 Uhr", "a las 15:00", "à 15 h 30". Which day it is of, the sentence has to tell. */
final class ClockRule implements DateRule {
    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    @Override
    public @Nullable Found at(Scene scene, int at) {
        if (scene.is(DateWord.HOUR_WORD, at)) {
            boolean isTime = scene.isBefore(DateWord.CLOCK_BEFORE, at);
            LocalTime time = LocalTime.of(scene.number(DateWord.HOUR_WORD, at), 0);
            return isTime ? found(at, at + scene.length(DateWord.HOUR_WORD, at), time) : null;
        }
        Found time = time(scene, at);
        return time == null ? firstOfRange(scene, at) : time;
    }

    private static Found found(int at, int end, LocalTime time) {
        return new Found(at, end, null, true, Message.of("clock"), time);
    }

    private static @Nullable Found time(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        int hour = tokens.number(at);
        if (hour < 0
                || hour > HOURS
                || tokens.figures(at) > 2
                || tokens.isGlued(at) && tokens.isAny(at - 1, ".,:$€£")) {
            return null;
        }
        int end = at + 1;
        int minute = 0;
        boolean isColon = tokens.is(at + 1, ":");
        boolean hasMinute = (isColon || tokens.is(at + 1, ".")) && tokens.isGlued(at + 1) && isMinute(tokens, at + 2);
        if (hasMinute) {
            minute = tokens.number(at + 2);
            end = at + 3;
        }
        if (tokens.isGlued(end) && tokens.isAny(end, ":.,%") && tokens.isNumber(end + 1) && tokens.isGlued(end + 1)) {
            return null;
        }
        boolean isLed = scene.isBefore(DateWord.CLOCK_BEFORE, at);
        int hours = scene.length(DateWord.HOURS, end);
        if (hours > 0
                && !hasMinute
                && tokens.isGlued(end + hours) | tokens.figures(end + hours) == 2
                && isMinute2(tokens, end + hours)) {
            return found(at, end + hours + 1, LocalTime.of(hour % HOURS, tokens.number(end + hours)));
        }
        boolean isTold = isLed && (hours > 0 || hasMinute && isColon);
        int mark = scene.length(DateWord.CLOCK_AFTER, end);
        int zoneOrHours = mark > 0 ? mark : isTold ? hours : 0;
        int half = end + zoneOrHours;
        int am = scene.length(DateWord.AM, half);
        int pm = scene.length(DateWord.PM, half);
        boolean isHalf = (am > 0 || pm > 0) && hour <= NOON && hour > 0;
        if (!isTold && mark == 0 && !isHalf) {
            return null;
        }
        int full = isHalf ? hour % NOON + (pm > 0 ? NOON : 0) : hour % HOURS;
        return found(at, stop(tokens, isHalf ? half + Math.max(am, pm) : half, isHalf), LocalTime.of(full, minute));
    }

    /** The full stop of "p.m." belongs to it. */
    private static int stop(Tokens tokens, int end, boolean isHalf) {
        boolean isAbbreviation = isHalf && tokens.is(end - 2, ".") && tokens.is(end, ".") && tokens.isGlued(end);
        return isAbbreviation ? end + 1 : end;
    }

    private static boolean isMinute(Tokens tokens, int at) {
        return tokens.isGlued(at) && isMinute2(tokens, at);
    }

    private static boolean isMinute2(Tokens tokens, int at) {
        return tokens.figures(at) == 2 && tokens.number(at) < MINUTES;
    }

    /** "10" of "10-18 Uhr". */
    private static @Nullable Found firstOfRange(Scene scene, int at) {
        Tokens tokens = scene.tokens();
        int hour = tokens.number(at);
        int next = scene.connector(at + 1);
        boolean isRange =
                hour >= 0 && hour <= HOURS && tokens.figures(at) <= 2 && next > at + 1 && tokens.isPlainNumber(at);
        Found end = isRange ? time(scene, next) : null;
        boolean isUhr = end != null && scene.isBefore(DateWord.CLOCK_AFTER, end.to());
        return isUhr ? found(at, at + 1, LocalTime.of(hour % HOURS, 0)) : null;
    }
}
