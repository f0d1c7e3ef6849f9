package org.crossquote.app.clipboard;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
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
    private @Nullable ClipIntake intake;

    /** @param folder where pasted articles are kept */
    public ClipboardFeature(Path folder) {
        this(folder, Clock.systemDefaultZone(), () -> Clip.of(Clipboard.getSystemClipboard()));
    }

    /** @param clipboard what is to be pasted; asked on the FX thread */
    ClipboardFeature(Path folder, Clock clock, Supplier<Clip> clipboard) {
        this.pasted = new PastedCollections(folder, clock);
        this.clipboard = clipboard;
    }

    @Override
    public void install(Workbench window) {
        window.styles().add("clipboard.css", ClipboardFeature.class);
        ClipIntake made = new ClipIntake(window, pasted);
        intake = made;
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
                () -> made.collection().ifPresent(collection -> ask(window, made, collection)));
    }

    private static void ask(Workbench window, ClipIntake made, Path collection) {
        String now = window.model().reading().collection().title();
        new NameDialog(window.overlay(), MESSAGES.text("rename", now), List.of(now), title -> {
                    if (!title.isBlank()) {
                        made.rename(collection, title);
                    }
                })
                .open();
    }

    /** Takes in what was dropped or pasted. */
    ClipIntake intake() {
        return Objects.requireNonNull(intake, "not installed yet");
    }
}
