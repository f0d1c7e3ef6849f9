package org.crossquote.app.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.status.StatusLine;
import org.crossquote.message.MessageFile;

/** The commands that open a collection, stop what runs and go on with it, and end the program. */
public final class CollectionActions {
    private static final MessageFile MESSAGES = MessageFile.beside(CollectionActions.class);

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
     * @param files asks for files, under a title; none when the reader thought better of it
     * @param quit ends the program
     */
    public void register(FolderChooser folders, Function<String, List<Path>> files, Runnable quit) {
        actions.add(
                Group.COLLECTION,
                "collection.open",
                MESSAGES.text("command.collection.open"),
                () -> folders.choose().ifPresent(workspace::open),
                "Shortcut+O");
        actions.add(
                Group.COLLECTION,
                "collection.files",
                MESSAGES.text("command.collection.files"),
                () -> openFiles(files.apply(MESSAGES.text("open.files"))),
                "Shortcut+Shift+O");
        actions.add(
                Group.COLLECTION,
                "collection.bundled",
                MESSAGES.text("command.collection.bundled"),
                workspace::openBundled,
                "Shortcut+W");
        actions.add(
                Group.COLLECTION,
                "collection.reread",
                MESSAGES.text("command.collection.reread"),
                workspace::reread,
                "F5");
        actions.add(
                Group.COLLECTION,
                "work.stop",
                MESSAGES.text("command.work.stop"),
                status.workingProperty(),
                workspace::stop,
                "Shortcut+Period");
        actions.add(
                Group.COLLECTION,
                "work.resume",
                MESSAGES.text("command.work.resume"),
                workspace.haltedProperty(),
                workspace::find,
                "Shortcut+Shift+Period");
        status.addOffer(
                "resume",
                workspace.haltedProperty().map(halted -> halted ? MESSAGES.text("halted") : ""),
                workspace.haltedProperty().map(halted -> MESSAGES.text("halted.more", actions.keyText("work.resume"))),
                workspace::find);
        actions.add(Group.COLLECTION, "program.quit", MESSAGES.text("command.program.quit"), quit, "Shortcut+Q");
    }

    private void openFiles(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            workspace.open(new Origin(chosen));
        }
    }
}
