package org.crossquote.app.shell;

import javafx.beans.property.BooleanProperty;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.command.CommandPalette;
import org.crossquote.app.command.KeySheet;
import org.crossquote.app.feature.Workbench;
import org.crossquote.message.MessageFile;

/** The commands of the window itself: its parts, and the ways to all commands. */
final class WindowActions {
    private static final MessageFile MESSAGES = MessageFile.beside(WindowActions.class);

    private final Workbench window;

    WindowActions(Workbench window) {
        this.window = window;
    }

    void register() {
        Actions actions = window.actions();
        actions.add(Group.VIEW, "region.next", MESSAGES.text("command.region.next"), window.places()::focusNext, "F6");
        BooleanProperty panel = window.panel().shownProperty();
        actions.add(
                Group.VIEW,
                "panel.toggle",
                MESSAGES.text("command.panel.toggle"),
                () -> panel.set(!panel.get()),
                "Shortcut+Back Slash");
        actions.tick("panel.toggle", panel);
        actions.add(
                Group.HELP,
                "palette",
                MESSAGES.text("command.palette"),
                () -> new CommandPalette(actions, window.palette(), window.overlay()).open(),
                "Shortcut+K",
                "Shortcut+Shift+P");
        actions.add(
                Group.HELP,
                "keys",
                MESSAGES.text("command.keys"),
                () -> new KeySheet(actions, window.overlay()).open(),
                "?");
    }
}
