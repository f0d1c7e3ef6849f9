package org.crossquote.date.rule;

import java.util.List;
import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** How many units before or after another date that is told with it: "three days before Christmas". */
final class AnchoredRule implements DateRule {
    private final List<DateRule> anchors;

    AnchoredRule(List<DateRule> anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Found at(Scene scene, int at) {
        Part count = Numbers.count(scene, at);
        int unit = count == null || count.value() == 0 ? 0 : UnitShift.length(scene, count.end());
        if (count == null || unit == 0) {
            return null;
        }
        int next = count.end() + unit;
        int after = scene.length(DateWord.AFTER, next);
        int before = scene.length(DateWord.BEFORE, next);
        if (after == 0 && before == 0) {
            return null;
        }
        next += Math.max(after, before);
        Found anchor = DateRules.longest(anchors, scene, next);
        anchor = anchor == null
                ? DateRules.longest(anchors, scene, next + scene.length(DateWord.ARTICLE, next))
                : anchor;
        if (anchor == null || !(anchor.value() instanceof DateValue.Day day)) {
            return null;
        }
        DateUnit kind = UnitShift.unit(scene, count.end());
        DateValue value = new DateValue.Day(kind.from(day.date(), after > 0 ? count.value() : -count.value()));
        return new Found(at, anchor.to(), value, anchor.relative(), Message.of("anchored"));
    }
}
