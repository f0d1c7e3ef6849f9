package org.crossquote.app.opening;

import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.status.StatusLine;

/** The commands that open a collection, stop what runs, and end the program. */
public final class CollectionActions {
    private final Actions actions;
    private final Workspace workspace;
    private final StatusLine status;

    public CollectionActions(Actions actions, Workspace workspace, StatusLine status) {
        this.actions = actions;
        this.workspace = workspace;
        this.status = status;
    }

    /**
     * @param folders asks for a folder
     * @param quit ends the program
     */
    public void register(FolderChooser folders, Runnable quit) {
        actions.add(
                Group.COLLECTION,
                "collection.open",
                "Open folder…",
                () -> folders.choose().ifPresent(workspace::open),
                "Shortcut+O");
        actions.add(
                Group.COLLECTION,
                "collection.bundled",
                "Back to the bundled articles",
                workspace::openBundled,
                "Shortcut+W");
        actions.add(Group.COLLECTION, "collection.reread", "Read the files again", workspace::reread, "F5");
        actions.add(
                Group.COLLECTION,
                "work.stop",
                "Stop what runs",
                status.workingProperty(),
                workspace::stop,
                "Shortcut+Period");
        actions.add(Group.COLLECTION, "program.quit", "Quit", quit, "Shortcut+Q");
    }
}
