package org.crossquote.date.rule;

import org.crossquote.date.DateUnit;
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
        Part count = Numbers.count(scene, at);
        int unit = count == null ? 0 : UnitShift.length(scene, count.end());
        if (count == null || unit == 0) {
            return null;
        }
        int end = count.end() + unit;
        int before = scene.length(DateWord.AGO_AFTER, end);
        int behind = scene.length(DateWord.AHEAD_AFTER, end);
        if (before == 0 && behind == 0) {
            return null;
        }
        return found(scene, at, end + Math.max(before, behind), count, count.end(), before > 0 ? -1 : 1);
    }

    private static @Nullable Found counted(Scene scene, int at, int first, int direction) {
        Part count = Numbers.count(scene, first);
        int unit = count == null ? 0 : UnitShift.length(scene, count.end());
        return count == null || unit == 0 ? null : found(scene, at, count.end() + unit, count, count.end(), direction);
    }

    private static Found found(Scene scene, int at, int end, Part count, int unitAt, int direction) {
        DateUnit unit = UnitShift.unit(scene, unitAt);
        return count.value() == 0
                ? new Found(at, end, null, true, scene.counted("some"))
                : new Found(
                        at,
                        end,
                        scene.article().shifted(unit, direction * count.value()),
                        true,
                        scene.counted("relative"));
    }
}
