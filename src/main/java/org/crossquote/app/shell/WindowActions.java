package org.crossquote.app.shell;

import javafx.beans.property.BooleanProperty;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.command.CommandPalette;
import org.crossquote.app.command.KeySheet;
import org.crossquote.app.feature.Workbench;

/** The commands of the window itself: its parts, and the ways to all commands. */
final class WindowActions {
    private final Workbench window;

    WindowActions(Workbench window) {
        this.window = window;
    }

    void register() {
        Actions actions = window.actions();
        actions.add(
                Group.VIEW,
                "region.next",
                "Give the keyboard to the next part of the window",
                window.places()::focusNext,
                "F6");
        BooleanProperty panel = window.panel().shownProperty();
        actions.add(Group.VIEW, "panel.toggle", "Show the panel", () -> panel.set(!panel.get()), "Shortcut+Back Slash");
        actions.tick("panel.toggle", panel);
        actions.add(
                Group.HELP,
                "palette",
                "Find a command…",
                () -> new CommandPalette(actions, window.overlay()).open(),
                "Shortcut+K",
                "Shortcut+Shift+P");
        actions.add(Group.HELP, "keys", "Show all keys", () -> new KeySheet(actions, window.overlay()).open(), "?");
    }
}
