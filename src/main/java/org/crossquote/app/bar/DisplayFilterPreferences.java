package org.crossquote.app.bar;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import org.crossquote.app.preference.item.FieldProperty;
import org.crossquote.app.preference.item.PreferenceControls;
import org.crossquote.app.preference.item.PreferenceGroup;
import org.crossquote.app.preference.item.PreferenceItems;
import org.crossquote.link.Sureness;
import org.crossquote.message.MessageFile;
import org.crossquote.reading.DisplayFilter;
import org.crossquote.reading.DisplayFilter.Kinds;

/** What of the findings is shown, on the page of preferences; it is the same choice as under the eye in the bar. */
final class DisplayFilterPreferences {
    private static final MessageFile MESSAGES = MessageFile.beside(DisplayFilterPreferences.class);

    private final ObjectProperty<DisplayFilter> shown;

    DisplayFilterPreferences(ObjectProperty<DisplayFilter> shown) {
        this.shown = shown;
    }

    void addTo(PreferenceItems items) {
        PreferenceGroup group = PreferenceGroup.shown();
        items.add(
                group,
                "sureness",
                MESSAGES,
                () -> PreferenceControls.choice(
                        FieldProperty.of(shown, DisplayFilter::sureness, DisplayFilter::with),
                        List.of(Sureness.values()),
                        step -> MESSAGES.text("shown.sure." + step.name())));
        items.add(
                group,
                "kinds",
                MESSAGES,
                () -> PreferenceControls.choice(
                        FieldProperty.of(shown, DisplayFilter::kinds, DisplayFilter::with),
                        List.of(Kinds.values()),
                        Kinds::inWords));
        tick(items, group, "underlined", DisplayFilter::underlined, DisplayFilter::withUnderlined);
        tick(items, group, "punctuation", DisplayFilter::punctuation, DisplayFilter::withPunctuation);
        tick(items, group, "scare", DisplayFilter::scare, DisplayFilter::withScare);
        tick(items, group, "boilerplate", DisplayFilter::boilerplate, DisplayFilter::withBoilerplate);
    }

    private void tick(
            PreferenceItems items,
            PreferenceGroup group,
            String id,
            Function<DisplayFilter, Boolean> get,
            BiFunction<DisplayFilter, Boolean, DisplayFilter> with) {
        items.add(
                group,
                id,
                MESSAGES,
                () -> PreferenceControls.tick(
                        FieldProperty.of(shown, get, with), MESSAGES.text("preference." + id + ".tick")));
    }
}
