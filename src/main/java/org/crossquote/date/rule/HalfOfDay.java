package org.crossquote.date.rule;

import org.crossquote.date.words.DateWord;
import org.jspecify.annotations.Nullable;

/** The half of the day that is told behind a time of twelve hours: "p.m.", "in the evening", "de la madrugada". */
final class HalfOfDay {
    private static final int NOON = 12;
    /** At night hours from this one on are those of the evening. */
    private static final int EVENING = 6;

    private HalfOfDay() {}

    /**
     * The hour of the whole day, and the token after the half.
     *
     * @param at where the half would begin
     * @param hour the hour that stands before it
     * @param isTime whether that is known to be a time of day, so that "in the morning" belongs to it
     * @return null where no half stands there, or the hour is none of twelve
     */
    static @Nullable Part at(Scene scene, int at, int hour, boolean isTime) {
        if (hour < 1 || hour > NOON) {
            return null;
        }
        int am = Math.max(scene.length(DateWord.AM, at), isTime ? scene.length(DateWord.MORNING, at) : 0);
        int pm = Math.max(scene.length(DateWord.PM, at), isTime ? scene.length(DateWord.AFTERNOON, at) : 0);
        int night = isTime ? scene.length(DateWord.NIGHT, at) : 0;
        int longest = Math.max(night, Math.max(am, pm));
        if (longest == 0) {
            return null;
        }
        boolean isLate = longest == pm || longest == night && hour >= EVENING && hour < NOON;
        return new Part(hour % NOON + (isLate ? NOON : 0), at + longest);
    }
}
