package org.crossquote.date.rule;

import java.time.LocalTime;
import org.crossquote.date.words.DateWord;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A time of a day: "at 3 p.m.", "8.30 Uhr", "a las 15:00", "à 15 h 30". Which day it is of, the sentence has to tell. */
final class ClockRule implements DateRule {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    @Override
    public @Nullable Found at(Scene scene, int at) {
        Found time = time(scene, at);
        return time == null ? firstOfRange(scene, at) : time;
    }

    static Found found(int at, int end, LocalTime time) {
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
        boolean isTold = isLed && (hours > 0 || hasMinute && (isColon || scene.isBefore(DateWord.CLOCK_SURE, at)));
        int mark = scene.length(DateWord.CLOCK_AFTER, end);
        int behind = end + Math.max(mark, hours);
        Part half = HalfOfDay.at(scene, behind, hour, isLed || mark > 0 || hours > 0);
        if (!isTold && mark == 0 && half == null) {
            return null;
        }
        int full = half == null ? hour % HOURS : half.value();
        int to = half == null ? behind : stop(tokens, half.end());
        return found(at, to, LocalTime.of(full, minute));
    }

    /** The full stop of "p.m." belongs to it. */
    private static int stop(Tokens tokens, int end) {
        boolean isAbbreviation = tokens.is(end - 2, ".") && tokens.is(end, ".") && tokens.isGlued(end);
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
