package org.crossquote.date.rule;

import org.crossquote.date.words.DateWord;
import org.jspecify.annotations.Nullable;

/** How many units before or after the article: "two weeks ago", "hace tres años", "in zwei Monaten". Of "a few" nothing is known. */
final class DistanceRule implements DateRule {
    @Override
    public @Nullable Found at(Scene scene, int at) {
        int ago = scene.length(DateWord.AGO_BEFORE, at);
        if (ago > 0) {
            return counted(scene, at, at + ago, -1);
        }
        int ahead = scene.length(DateWord.AHEAD, at);
        if (ahead > 0) {
            return counted(scene, at, at + ahead, 1);
        }
        int either = scene.length(DateWord.AHEAD_OR_DURATION, at);
        if (either > 0) {
            return scene.tense(at) == Tense.PAST ? null : counted(scene, at, at + either, 1);
        }
        UnitShift length = length(scene, at);
        if (length == null) {
            return null;
        }
        int before = scene.length(DateWord.AGO_AFTER, length.end());
        int behind = scene.length(DateWord.AHEAD_AFTER, length.end());
        return before == 0 && behind == 0
                ? null
                : found(scene, at, length.end() + Math.max(before, behind), length, before > 0 ? -1 : 1);
    }

    /** How many of which unit: "two weeks", "quinze jours", which are two weeks too; 0 of "a few". */
    private static @Nullable UnitShift length(Scene scene, int at) {
        int span = scene.length(DateWord.SPAN, at);
        if (span > 0) {
            String[] value =
                    scene.words().value(DateWord.SPAN, scene.tokens(), at).split(" ");
            return new UnitShift(UnitShift.unit(value[0]), Integer.parseInt(value[1]), at + span, false);
        }
        Part count = Numbers.count(scene, at);
        int unit = count == null ? 0 : UnitShift.length(scene, count.end());
        return count == null || unit == 0
                ? null
                : new UnitShift(UnitShift.unit(scene, count.end()), count.value(), count.end() + unit, false);
    }

    private static @Nullable Found counted(Scene scene, int at, int first, int direction) {
        UnitShift length = length(scene, first);
        return length == null ? null : found(scene, at, length.end(), length, direction);
    }

    private static Found found(Scene scene, int at, int end, UnitShift length, int direction) {
        return length.count() == 0
                ? new Found(at, end, null, true, scene.counted("some"))
                : new Found(
                        at,
                        end,
                        scene.article().shifted(length.unit(), direction * length.count()),
                        true,
                        scene.counted("relative"));
    }
}
