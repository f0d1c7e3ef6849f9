package org.crossquote.app.note.correction;

import javafx.scene.control.MenuItem;
import org.crossquote.app.ColumnState;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.message.MessageFile;

/** The ways to the form in which an article's details are put right: a command, and an entry in the menu of each card. */
public final class DetailsCommands {
    private static final MessageFile MESSAGES = MessageFile.beside(DetailsCommands.class);

    private final Workbench window;
    private final DetailsCorrection correction;

    public DetailsCommands(Workbench window, NotesViewModel notes) {
        this.window = window;
        correction = new DetailsCorrection(notes, window.model());
    }

    /** Adds the command and the entries. */
    public void register() {
        window.actions()
                .add(Group.COLUMNS, "article.details", MESSAGES.text("command.article.details"), this::openCurrent);
        window.actions().also("article.details", MESSAGES.text("command.article.details.words"));
        window.columns().addPart(column -> {
            MenuItem item = new MenuItem(MESSAGES.text("command.article.details"));
            item.setOnAction(e -> open(column.article().id()));
            item.setOnMenuValidation(e -> item.setDisable(!correction.isPossible()));
            column.addMenuItem(item);
        });
    }

    private void openCurrent() {
        ColumnState current = window.columns().currentColumnProperty().get();
        if (current != null) {
            open(current.article().id());
        }
    }

    /** Opens the form for an article. */
    void open(String article) {
        if (correction.isPossible()) {
            new DetailsForm(window.overlay(), correction, article).open();
        } else {
            window.status().hint(MESSAGES.text("details.not-yet"));
        }
    }
}
