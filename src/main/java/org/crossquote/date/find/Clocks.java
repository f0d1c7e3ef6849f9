package org.crossquote.date.find;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.date.DateValue;
import org.crossquote.date.rule.Found;
import org.crossquote.date.words.Tokens;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** Gives times of a day the day that is told nearest to them in the same sentence. */
final class Clocks {
    /** How many tokens may stand between a time and its day. */
    private static final int FAR = 20;

    private Clocks() {}

    static List<Found> placed(List<Found> found, Tokens tokens) {
        List<Found> placed = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            LocalTime time = found.get(i).time();
            DateValue.Day day = time == null ? null : nearest(found, i, tokens);
            placed.add(time == null ? found.get(i) : placed(found.get(i), day, time));
        }
        return placed;
    }

    private static Found placed(Found found, DateValue.@Nullable Day day, LocalTime time) {
        return day == null
                ? found.because(Message.of("clock-unknown"))
                : found.meaning(new DateValue.Moment(day.date(), time));
    }

    private static DateValue.@Nullable Day nearest(List<Found> found, int time, Tokens tokens) {
        DateValue.Day best = null;
        int least = FAR;
        for (int step : new int[] {-1, 1}) {
            for (int i = time + step; i >= 0 && i < found.size(); i += step) {
                Found other = found.get(i);
                int from = Math.min(found.get(time).to(), other.to());
                int to = Math.max(found.get(time).from(), other.from());
                if (to - from > FAR || endsBetween(tokens, from, to)) {
                    break;
                }
                if (other.value() instanceof DateValue.Day day && to - from < least) {
                    best = day;
                    least = to - from;
                }
            }
        }
        return best;
    }

    private static boolean endsBetween(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.endsSentence(i)) {
                return true;
            }
        }
        return false;
    }
}
