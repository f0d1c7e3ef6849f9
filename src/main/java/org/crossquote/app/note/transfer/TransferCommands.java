package org.crossquote.app.note.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.crossquote.app.action.Action.Group;
import org.crossquote.app.action.Actions;
import org.crossquote.app.feature.FileQuestions;
import org.crossquote.app.note.transfer.NotesTransfer.Outcome;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.fault.Faults;
import org.crossquote.message.MessageFile;

/** The command that brings others' notes here. */
public final class TransferCommands {
    private static final MessageFile MESSAGES = MessageFile.beside(TransferCommands.class);

    private final NotesTransfer transfer;
    private final FileQuestions files;
    private final MessageBanners messages;
    private final Consumer<String> news;

    /**
     * @param messages says what was not done
     * @param news says what was
     */
    public TransferCommands(
            NotesTransfer transfer, FileQuestions files, MessageBanners messages, Consumer<String> news) {
        this.transfer = transfer;
        this.files = files;
        this.messages = messages;
        this.news = news;
    }

    public void register(Actions actions) {
        actions.add(Group.NOTES, "notes.import", MESSAGES.text("command.notes.import"), this::bring);
    }

    /** Says what came of it. Also what went wrong comes as a sentence, and stays until the reader has seen it. */
    private void say(CompletableFuture<Outcome> coming) {
        Faults.tellOf(coming.thenAccept(outcome -> {
            if (outcome.done()) {
                news.accept(outcome.sentence());
            } else {
                messages.say(outcome.sentence());
            }
        }));
    }

    private void bring() {
        List<Path> chosen = files.toRead(MESSAGES.text("import.title"));
        if (!chosen.isEmpty()) {
            say(transfer.bring(chosen));
        }
    }
}
