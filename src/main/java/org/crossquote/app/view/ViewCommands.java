package org.crossquote.app.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.crossquote.file.FailureWords;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.fault.Faults;
import org.crossquote.file.AtomicFile;
import org.crossquote.message.MessageFile;

/** What can be done with every main view but the columns: to leave it, to copy it, to save it. */
public final class ViewCommands {
    private static final MessageFile MESSAGES = MessageFile.beside(ViewCommands.class);

    private final MainViews views;
    private final BiFunction<String, String, Optional<Path>> askFile;
    private final Executor background;
    private final Executor fx;
    private final Consumer<String> news;

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
        this.background = background;
        this.fx = fx;
        this.news = news;
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
        actions.addFirst(
                Group.VIEW, "view.save", MESSAGES.text("command.view.save"), elsewhere, this::save, "Shortcut+S");
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

    private void save() {
        views.page()
                .table()
                .ifPresent(table -> askFile.apply(MESSAGES.text("save"), table.name() + ".csv")
                        .ifPresent(file -> write(table, file)));
    }

    private void write(ViewTable table, Path file) {
        Faults.tellOf(CompletableFuture.supplyAsync(() -> written(table, file), background)
                .thenAcceptAsync(news, fx));
    }

    private static String written(ViewTable table, Path file) {
        byte[] text = TableText.csv(table).getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, out -> out.write(text));
            return MESSAGES.text("saved", file.toString());
        } catch (IOException e) {
            return MESSAGES.text("unsaved", file.toString(), FailureWords.of(e));
        }
    }
}
