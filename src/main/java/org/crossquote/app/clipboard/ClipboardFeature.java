package org.crossquote.app.clipboard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.Clipboard;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.feature.Feature;
import org.crossquote.app.feature.Workbench;
import org.crossquote.app.overlay.NameDialog;
import org.crossquote.message.MessageFile;
import org.crossquote.source.PastedCollections;
import org.jspecify.annotations.Nullable;

/** Dropping onto the window, and pasting. */
public final class ClipboardFeature implements Feature {
    private static final MessageFile MESSAGES = MessageFile.beside(ClipboardFeature.class);

    private final PastedCollections pasted;
    private final Supplier<Clip> clipboard;
    private final ToIntFunction<String> notes;
    private @Nullable ClipIntake intake;
    private @Nullable PastedArticles articles;

    /**
     * @param folder where pasted articles are kept
     * @param notes how many notes hang on an article, given by its id
     */
    public ClipboardFeature(Path folder, ToIntFunction<String> notes) {
        this(folder, notes, Clock.systemDefaultZone(), () -> Clip.of(Clipboard.getSystemClipboard()));
    }

    /** @param clipboard what is to be pasted; asked on the FX thread */
    ClipboardFeature(Path folder, ToIntFunction<String> notes, Clock clock, Supplier<Clip> clipboard) {
        this.notes = notes;
        this.pasted = new PastedCollections(folder, clock);
        this.clipboard = clipboard;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("clipboard.css", ClipboardFeature.class);
        ClipIntake made = new ClipIntake(window, pasted);
        intake = made;
        PastedArticles changed = new PastedArticles(window, pasted, notes);
        articles = changed;
        window.places().addOver(new DropTarget(made::take));
        Actions actions = window.actions();
        actions.add(
                Group.COLLECTION,
                "paste.article",
                MESSAGES.text("command.paste.article"),
                () -> made.take(clipboard.get()),
                "Shortcut+V");
        actions.also("paste.article", MESSAGES.text("command.paste.article.words"));
        actions.divide("paste.article");
        actions.add(
                Group.COLLECTION,
                "paste.collection",
                MESSAGES.text("command.paste.collection"),
                () -> made.takeApart(clipboard.get()),
                "Shortcut+Shift+V");
        BooleanProperty isPasted = new SimpleBooleanProperty();
        window.life().onOpened(() -> isPasted.set(made.collection().isPresent()));
        actions.add(
                Group.COLLECTION,
                "paste.rename",
                MESSAGES.text("command.paste.rename"),
                isPasted,
                () -> made.collection().ifPresent(collection -> ask(window, changed, collection)));
        ofArticle(window, "paste.rename-article", changed::rename);
        ofArticle(window, "paste.delete", changed::delete);
        actions.also("paste.delete", MESSAGES.text("command.paste.delete.words"));
    }

    /** A command for the article of the column where the reader is. */
    private static void ofArticle(Workbench window, String id, Consumer<String> change) {
        var current = window.columns().currentColumnProperty();
        window.actions()
                .add(
                        Group.COLLECTION,
                        id,
                        MESSAGES.text("command." + id),
                        current.isNotNull(),
                        () -> change.accept(current.get().article().id()));
    }

    private static void ask(Workbench window, PastedArticles made, Path collection) {
        String now = window.model().reading().collection().title();
        new NameDialog(window.overlay(), MESSAGES.text("rename", now), List.of(now), title -> {
                    if (!title.isBlank()) {
                        made.rename(collection, title);
                    }
                })
                .open();
    }

    /** Deletes an article that was pasted, given by its id; of another one it says that it cannot be deleted here. */
    public void delete(String article) {
        if (articles != null) {
            articles.delete(article);
        }
    }

    /** Asks for another title of an article that was pasted, given by its id. */
    public void rename(String article) {
        if (articles != null) {
            articles.rename(article);
        }
    }

    /** Takes in what was dropped or pasted. */
    ClipIntake intake() {
        return Objects.requireNonNull(intake, "not installed yet");
    }
}
