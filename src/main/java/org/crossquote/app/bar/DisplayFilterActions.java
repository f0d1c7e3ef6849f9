package org.crossquote.app.bar;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.PreferenceSection;
import org.crossquote.link.Sureness;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.DisplayFilter.Kinds;

/** The commands that choose what of the findings is shown. */
public final class DisplayFilterActions {
    private static final MessageFile MESSAGES = MessageFile.beside(DisplayFilterActions.class);

    /** Where the choice stands in the settings. */
    static final PreferenceSection<DisplayFilter> SECTION =
            new PreferenceSection<>("shown", DisplayFilter.class, DisplayFilter.usual());

    private final Workbench window;
    private final ObjectProperty<DisplayFilter> shown;
    private final ObjectProperty<DisplayFilter> remembered;
    private final Actions actions;

    public DisplayFilterActions(Workbench window) {
        this.window = window;
        shown = window.model().shownProperty();
        remembered = window.preferences().of(SECTION);
        actions = window.actions();
    }

    public void register() {
        shown.set(remembered.get());
        shown.addListener((value, before, now) -> remembered.set(now));
        add("show.next", MESSAGES.text("command.show.next"), () -> set(now().with(next(now().kinds()))), "G");
        for (Kinds kinds : Kinds.values()) {
            add(id(kinds), MESSAGES.text("command.show." + kinds.name()), () -> set(now().with(kinds)));
            tick(id(kinds), now -> now.kinds() == kinds);
        }
        add("sure.next", MESSAGES.text("command.sure.next"), () -> set(now().with(next(now().sureness()))), "S");
        for (Sureness sureness : Sureness.values()) {
            add(id(sureness), MESSAGES.text("command.sure." + sureness.name()), () -> set(now().with(sureness)));
            tick(id(sureness), now -> now.sureness() == sureness);
        }
        add(
                "show.boilerplate",
                MESSAGES.text("command.show.boilerplate"),
                () -> set(now().withBoilerplate(!now().boilerplate())),
                "B");
        add("show.scare", MESSAGES.text("command.show.scare"), () -> set(now().withScare(!now().scare())), "X");
        add(
                "show.underlined",
                MESSAGES.text("command.show.underlined"),
                () -> set(now().withUnderlined(!now().underlined())));
        tick("show.underlined", DisplayFilter::underlined);
        add(
                "show.punctuation",
                MESSAGES.text("command.show.punctuation"),
                () -> set(now().withPunctuation(!now().punctuation())));
        tick("show.punctuation", DisplayFilter::punctuation);
        tick("show.boilerplate", DisplayFilter::boilerplate);
        tick("show.scare", DisplayFilter::scare);
        new DisplayFilterPreferences(shown).addTo(window.preferenceItems());
    }

    private void add(String id, String title, Runnable run, String... keys) {
        actions.add(Group.VIEW, id, title, run, keys);
    }

    private void tick(String id, Predicate<DisplayFilter> on) {
        actions.tick(id, Bindings.createBooleanBinding(() -> on.test(now()), shown));
    }

    private DisplayFilter now() {
        return shown.get();
    }

    private void set(DisplayFilter choice) {
        shown.set(choice);
    }

    private static Kinds next(Kinds kinds) {
        return after(kinds, List.of(Kinds.values()));
    }

    /** From the usual ones to all, to the surest alone, and back. */
    private static Sureness next(Sureness sureness) {
        return after(sureness, List.of(Sureness.LIKELY, Sureness.POSSIBLE, Sureness.CERTAIN));
    }

    private static <T> T after(T one, List<T> all) {
        return all.get((all.indexOf(one) + 1) % all.size());
    }

    /** The id of the command that chooses these kinds. */
    static String id(Kinds kinds) {
        return "show." + lower(kinds.name());
    }

    /** The id of the command that chooses this step. */
    static String id(Sureness sureness) {
        return "sure." + lower(sureness.name());
    }

    /** The links of a step, in words. */
    static String links(Sureness sureness) {
        return MESSAGES.text("links." + sureness.name());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
