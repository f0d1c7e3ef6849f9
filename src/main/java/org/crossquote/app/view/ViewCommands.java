package org.crossquote.app.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.message.MessageFile;

/** What can be done with every main view but the columns: to leave it, to copy it, to save it. */
public final class ViewCommands {
    private static final MessageFile MESSAGES = MessageFile.beside(ViewCommands.class);

    private final MainViews views;
    private final BiFunction<String, String, Optional<Path>> askFile;
    private final Consumer<String> news;
    private final ViewSaver saver;

    /**
     * @param askFile asks for a file to write, given what it is for and a name to offer
     * @param background where files are written
     * @param news tells the reader what was done, or why it was not
     */
    public ViewCommands(
            MainViews views,
            BiFunction<String, String, Optional<Path>> askFile,
            Executor background,
            Executor fx,
            Consumer<String> news) {
        this.views = views;
        this.askFile = askFile;
        this.news = news;
        saver = new ViewSaver(background, fx, news);
    }

    /** Adds them to the registry. */
    public void register(Actions actions) {
        BooleanBinding elsewhere = Bindings.createBooleanBinding(() -> !views.isReading(), views.shownProperty());
        actions.addFirst(
                Group.VIEW,
                "view.leave",
                MESSAGES.text("command.view.leave"),
                elsewhere,
                () -> views.open(MainViews.READ),
                "Esc");
        actions.addFirst(
                Group.VIEW, "view.copy", MESSAGES.text("command.view.copy"), elsewhere, this::copy, "Shortcut+C");
        for (ViewFormat format : ViewFormat.values()) {
            String[] keys = format == ViewFormat.CSV ? new String[] {"Shortcut+S"} : new String[0];
            actions.addFirst(Group.VIEW, format.command(), format.title(), elsewhere, () -> save(format), keys);
        }
    }

    private void copy() {
        views.page().table().ifPresent(table -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(TableText.tabbed(table));
            content.putHtml(TableText.html(table));
            Clipboard.getSystemClipboard().setContent(content);
            news.accept(MESSAGES.text("copied", table.rows().size()));
        });
    }

    private void save(ViewFormat format) {
        ViewPage page = views.page();
        page.table()
                .flatMap(table -> askFile.apply(format.question(), table.name() + format.ending()))
                .ifPresent(file -> write(page, format, file));
    }

    private void write(ViewPage page, ViewFormat format, Path file) {
        if (format == ViewFormat.CSV) {
            page.table().ifPresent(table -> saver.table(table, file));
        } else {
            page.picture().ifPresent(picture -> saver.picture(picture, format, page, file));
        }
    }
}
