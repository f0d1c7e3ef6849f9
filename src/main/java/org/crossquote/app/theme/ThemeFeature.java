package org.crossquote.app.theme;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.preference.item.PreferenceControls;
import org.crossquote.app.preference.item.PreferenceGroup;
import org.crossquote.app.preference.item.PreferenceItems;
import org.crossquote.app.style.ColourPreset;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.style.Theme;
import org.crossquote.message.MessageFile;

/** Light or dark: the commands, and what is remembered of the choice. */
public final class ThemeFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(ThemeFeature.class);

    @Override
    public void install(Workbench window) {
        StyleSheets styles = window.styles();
        ObjectProperty<Theme> chosen = styles.themeProperty();
        chosen.bindBidirectional(window.preferences().of(Theme.SECTION));
        ObjectProperty<ColourPreset> colours = styles.coloursProperty();
        colours.bindBidirectional(window.preferences().of(ColourPreset.SECTION));
        PreferenceItems items = window.preferenceItems();
        items.add(
                PreferenceGroup.look(),
                "theme",
                MESSAGES,
                () -> PreferenceControls.choice(chosen, List.of(Theme.values()), Theme::inWords));
        items.add(
                PreferenceGroup.look(),
                "colours",
                MESSAGES,
                () -> PreferenceControls.choice(colours, List.of(ColourPreset.values()), ColourPreset::inWords));
        Actions actions = window.actions();
        actions.add(
                Group.VIEW,
                "theme.toggle",
                MESSAGES.text("command.theme.toggle"),
                () -> chosen.set(styles.isDark() ? Theme.LIGHT : Theme.DARK),
                "Shortcut+T");
        for (Theme theme : Theme.values()) {
            String id = "theme." + theme.name().toLowerCase(Locale.ROOT);
            actions.add(Group.VIEW, id, MESSAGES.text("command.theme", theme.inWords()), () -> chosen.set(theme));
            actions.tick(id, chosen.isEqualTo(theme));
        }
    }
}
