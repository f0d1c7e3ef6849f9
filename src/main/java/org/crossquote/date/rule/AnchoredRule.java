package org.crossquote.date.rule;

import java.time.LocalDate;
import java.util.List;
import org.crossquote.date.DateUnit;
import org.crossquote.date.DateValue;
import org.crossquote.date.words.DateWord;
import org.crossquote.message.Message;
import org.jspecify.annotations.Nullable;

/** A day or week that is told by a date beside it: "three days before Christmas", "the day after Easter", "the week of May 3". */
final class AnchoredRule implements DateRule {
    private final List<DateRule> anchors;

    AnchoredRule(List<DateRule> anchors) {
        this.anchors = anchors;
    }

    @Override
    public @Nullable Found at(Scene scene, int at) {
        Found beside = beside(scene, at);
        if (beside != null) {
            return beside;
        }
        Part count = Numbers.count(scene, at);
        int unit = count == null || count.value() == 0 ? 0 : UnitShift.length(scene, count.end());
        if (count == null || unit == 0) {
            return weekOf(scene, at);
        }
        int next = count.end() + unit;
        int after = scene.length(DateWord.AFTER, next);
        int before = scene.length(DateWord.BEFORE, next);
        if (after == 0 && before == 0) {
            return null;
        }
        Found anchor = anchor(scene, next + Math.max(after, before));
        if (anchor == null || !(anchor.value() instanceof DateValue.Day day)) {
            return null;
        }
        DateUnit kind = UnitShift.unit(scene, count.end());
        LocalDate meant = kind.from(day.date(), after > 0 ? count.value() : -count.value());
        return found(at, anchor, new DateValue.Day(meant));
    }

    /** "the day before Christmas", "la veille de Noël". */
    private @Nullable Found beside(Scene scene, int at) {
        int length = scene.length(DateWord.BESIDE, at);
        Found anchor = length == 0 || scene.length(DateWord.RELATIVE, at) > length ? null : anchor(scene, at + length);
        return anchor != null && anchor.value() instanceof DateValue.Day day
                ? found(at, anchor, new DateValue.Day(day.date().plusDays(scene.number(DateWord.BESIDE, at))))
                : null;
    }

    /** "the week of May 3". */
    private @Nullable Found weekOf(Scene scene, int at) {
        int first = at + scene.length(DateWord.ARTICLE, at);
        int unit = scene.length(DateWord.UNIT, first);
        if (unit == 0 || UnitShift.unit(scene, first) != DateUnit.WEEK) {
            return null;
        }
        int of = Math.max(scene.length(DateWord.DAY_OF, first + unit), scene.length(DateWord.OF, first + unit));
        Found anchor = of == 0 ? null : DateRules.longest(anchors, scene, first + unit + of);
        return anchor != null
                        && anchor.why().id().startsWith("day-of-month")
                        && anchor.value() instanceof DateValue.Day day
                ? found(at, anchor, DateValue.Week.of(day.date()))
                : null;
    }

    private @Nullable Found anchor(Scene scene, int at) {
        Found plain = DateRules.longest(anchors, scene, at);
        return plain == null ? DateRules.longest(anchors, scene, at + scene.length(DateWord.ARTICLE, at)) : plain;
    }

    private static Found found(int at, Found anchor, DateValue value) {
        return new Found(at, anchor.to(), value, anchor.relative(), Message.of("anchored"));
    }
}
