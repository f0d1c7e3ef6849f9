package org.crossquote.app.theme;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.style.StyleSheets;
import org.crossquote.app.style.Theme;

/** Light or dark: the commands, and what is remembered of the choice. */
public final class ThemeFeature implements Feature {
    @Override
    public void install(Workbench window) {
        StyleSheets styles = window.styles();
        ObjectProperty<Theme> chosen = styles.themeProperty();
        chosen.bindBidirectional(window.preferences().of(Theme.SECTION));
        Actions actions = window.actions();
        actions.add(
                Group.VIEW,
                "theme.toggle",
                "Switch between light and dark",
                () -> chosen.set(styles.isDark() ? Theme.LIGHT : Theme.DARK),
                "Shortcut+T");
        for (Theme theme : Theme.values()) {
            String id = "theme." + theme.name().toLowerCase(Locale.ROOT);
            actions.add(Group.VIEW, id, "Colours: " + theme.label(), () -> chosen.set(theme));
            actions.tick(id, chosen.isEqualTo(theme));
        }
    }
}
