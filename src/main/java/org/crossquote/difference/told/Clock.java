package org.crossquote.difference.told;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A time of day in a sentence.
 *
 * @param from its first word in the article
 * @param to the word after its last
 * @param time the time
 */
record Clock(int from, int to, LocalTime time) {
    /** Times that are nearer are one, told more or less exactly. */
    private static final int NEAR = 30;

    private static final int HALF = 12 * 60;

    /** Whether both cannot be meant of one event. Twelve hours apart may be one time, told with half of the day and without. */
    boolean contradicts(Clock other) {
        long apart = Math.abs(Duration.between(time, other.time).toMinutes());
        return apart >= NEAR && apart <= 2 * HALF - NEAR && Math.abs(apart - HALF) >= NEAR;
    }
}
