package org.crossquote.app.follow;

import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.message.MessageFile;

/** A command that lets the other columns scroll with the one in hand; off at each start. */
public final class FollowFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(FollowFeature.class);
    private static final String ID = "columns.follow";

    @Override
    public void install(Workbench window) {
        FollowingColumns columns = new FollowingColumns(window.model(), window.columns());
        window.actions().add(Group.VIEW, ID, MESSAGES.text("command.follow"), () -> toggle(columns, window), "F");
        window.actions().tick(ID, columns.onProperty());
    }

    private static void toggle(FollowingColumns columns, Workbench window) {
        boolean on = !columns.onProperty().get();
        columns.onProperty().set(on);
        window.status()
                .hint(on ? MESSAGES.text("follow.on", window.model().keys().of(ID)) : MESSAGES.text("follow.off"));
    }
}
