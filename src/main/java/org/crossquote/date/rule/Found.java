package org.crossquote.date.rule;

import java.time.LocalTime;
import org.crossquote.date.DateValue;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a paragraph.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value what it means; null where that is not known
 * @param relative whether the words alone do not tell
 * @param why by which rule
 * @param time the time of a day that has still to be found in the same sentence, or null
 */
public record Found(
        int from,
        int to,
        @Nullable DateValue value,
        boolean relative,
        Message why,
        @Nullable LocalTime time) {
    Found(int from, int to, @Nullable DateValue value, boolean relative, Message why) {
        this(from, to, value, relative, why, null);
    }

    /** The same, with more or fewer of the words around it. */
    public Found over(int first, int end) {
        return new Found(first, end, value, relative, why, time);
    }

    /** The same, with another meaning. */
    public Found meaning(@Nullable DateValue other) {
        return new Found(from, to, other, relative, why, time);
    }

    /** The same, for another reason. */
    public Found because(Message reason) {
        return new Found(from, to, value, relative, reason, time);
    }

    int length() {
        return to - from;
    }
}
