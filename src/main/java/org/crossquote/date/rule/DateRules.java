package org.crossquote.date.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All rules, and which of those that find something at one place is right: the one that takes the most words. */
public final class DateRules {
    private static final List<DateRule> SIMPLE = List.of(
            new FiguresRule(),
            new DayOfMonthRule(),
            new SharedMonthRule(),
            new DayAloneRule(),
            new MonthRule(),
            new HolidayRule(),
            new WeekNumberRule(),
            new WeekdayOfMonthRule(),
            new WeekdayRule(),
            new NarrativeRule(),
            new LaterRule(),
            new DistanceRule(),
            new RelativeRule(),
            new ClockRule(),
            new ClockInWordsRule(),
            new YearRule());
    private static final List<DateRule> ALL = all();

    private DateRules() {}

    private static List<DateRule> all() {
        List<DateRule> all = new ArrayList<>();
        all.add(new AnchoredRule(SIMPLE));
        all.addAll(SIMPLE);
        return List.copyOf(all);
    }

    /** What begins at a token; of several the longest, of equally long ones that of the first rule; null where nothing does. */
    public static @Nullable Found at(Scene scene, int at) {
        return longest(ALL, scene, at);
    }

    static @Nullable Found longest(List<DateRule> rules, Scene scene, int at) {
        Found best = null;
        for (DateRule rule : rules) {
            Found found = rule.at(scene, at);
            if (found != null && (best == null || found.length() > best.length())) {
                best = found;
            }
        }
        return best;
    }
}
