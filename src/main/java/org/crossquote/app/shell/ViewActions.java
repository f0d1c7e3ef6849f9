package org.crossquote.app.shell;

import java.util.Locale;
import org.crossquote.app.shell.Action.Group;

/** The commands about the look of the window, and those that show all commands. */
final class ViewActions {
    private final Actions actions;
    private final StyleSheets styleSheets;
    private final Overlay overlay;

    ViewActions(Actions actions, StyleSheets styleSheets, Overlay overlay) {
        this.actions = actions;
        this.styleSheets = styleSheets;
        this.overlay = overlay;
    }

    /** @param nextRegion gives the keyboard to the next part of the window */
    void register(Runnable nextRegion) {
        actions.add(Group.VIEW, "theme.toggle", "Switch between light and dark", this::toggleTheme, "Shortcut+T");
        for (Theme theme : Theme.values()) {
            actions.add(
                    Group.VIEW,
                    "theme." + theme.name().toLowerCase(Locale.ROOT),
                    "Colours: " + theme.label(),
                    () -> styleSheets.themeProperty().set(theme));
            actions.tick(
                    "theme." + theme.name().toLowerCase(Locale.ROOT),
                    styleSheets.themeProperty().isEqualTo(theme));
        }
        actions.add(Group.VIEW, "region.next", "Give the keyboard to the next part of the window", nextRegion, "F6");
        actions.add(
                Group.HELP,
                "palette",
                "Find a command…",
                () -> new CommandPalette(actions, overlay).open(),
                "Shortcut+K",
                "Shortcut+Shift+P");
        actions.add(Group.HELP, "keys", "Show all keys", () -> new KeySheet(actions, overlay).open(), "?");
    }

    private void toggleTheme() {
        styleSheets.themeProperty().set(styleSheets.isDark() ? Theme.LIGHT : Theme.DARK);
    }
}
