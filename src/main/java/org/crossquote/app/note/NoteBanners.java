package org.crossquote.app.note;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.crossquote.annotation.store.OpenedAs;
import org.crossquote.annotation.store.SaveState;
import org.crossquote.app.change.EarlierTexts;
import org.crossquote.app.note.model.NoteSession;
import org.crossquote.app.note.model.NotesViewModel;
import org.crossquote.app.note.model.TextChange;
import org.crossquote.app.status.MessageBanners;
import org.crossquote.message.MessageFile;
import org.jspecify.annotations.Nullable;

/** What the reader must know of the files of notes: that they could not be opened, were read from a damaged file, are not saved. */
final class NoteBanners {
    private static final MessageFile MESSAGES = MessageFile.beside(NoteBanners.class);

    private final NotesViewModel notes;
    private final MessageBanners messages;
    private final Consumer<Runnable> copy;
    private final EarlierTexts texts;
    private final Map<String, String> saidOfTexts = new HashMap<>();
    private String saidOfBackup = "";
    private String askedOfSalvage = "";

    /**
     * @param copy saves a copy elsewhere, and runs what it is given when that is done or was not wanted
     * @param texts shows what has changed in an article
     */
    NoteBanners(NotesViewModel notes, MessageBanners messages, Consumer<Runnable> copy, EarlierTexts texts) {
        this.texts = texts;
        this.notes = notes;
        this.messages = messages;
        this.copy = copy;
    }

    void install() {
        notes.savedProperty().addListener((value, before, now) -> saved(before, now));
        notes.setOnSalvaged(this::salvaged);
        notes.setOnUnsaved(messages::say);
        notes.stateProperty().addListener((value, before, now) -> {
            if (!(now instanceof NotesViewModel.State.Open)) {
                messages.takeBack(askedOfSalvage); // it was about the notes of what is no longer open
            }
            NoteSession open = notes.session();
            if (now instanceof NotesViewModel.State.Open && open != null) {
                open.textChanges().forEach(this::changed);
            }
            if (before instanceof NotesViewModel.State.Refused refused) {
                messages.takeBack(refused.because());
            }
            if (now instanceof NotesViewModel.State.Refused refused) {
                messages.say(refused.because());
            }
        });
    }

    private void changed(TextChange change) {
        String sentence = TextChangeWords.of(change);
        String earlier = saidOfTexts.put(change.article().id(), sentence);
        if (earlier != null) {
            messages.takeBack(earlier); // it need no longer be so
        }
        String before = change.before();
        if (before == null) {
            messages.say(sentence);
        } else {
            texts.add(change.article().id(), before);
            messages.ask(
                    sentence,
                    Map.of(MESSAGES.text("text.show"), () -> texts.show(change.article())),
                    MESSAGES.text("text.leave"));
        }
    }

    /** A sentence about failing stays until it is no longer so. */
    private void saved(@Nullable SaveState before, @Nullable SaveState now) {
        if (now instanceof SaveState.Saved state) {
            backup(state.withoutBackup());
        }
        if (before instanceof SaveState.Failing failing && !(now instanceof SaveState.Failing)) {
            messages.takeBack(kept(failing));
            messages.takeBackUnsaved();
        }
        if (now instanceof SaveState.Failing failing) {
            failing(failing);
        } else if (now instanceof SaveState.ReadOnly readOnly) {
            messages.say(readOnly.because());
        }
    }

    private void backup(@Nullable String missing) {
        if (missing == null) {
            messages.takeBack(saidOfBackup);
        } else {
            messages.say(missing);
            saidOfBackup = missing;
        }
    }

    private void failing(SaveState.Failing failing) {
        messages.ask(
                kept(failing),
                Map.of(
                        MESSAGES.text("unsaved.copy"),
                        () -> copy.accept(() -> {
                            if (failing.equals(notes.savedProperty().get())) {
                                failing(failing); // the copy is no reason to say no more that the notes are not saved
                            }
                        })));
    }

    private static String kept(SaveState.Failing failing) {
        return MESSAGES.text("unsaved.kept", failing.because());
    }

    private void salvaged(OpenedAs.Salvaged how) {
        String sentence = MESSAGES.text("salvaged", how.reason(), how.salvaged());
        Path backup = how.backup();
        if (backup == null) {
            messages.say(sentence);
        } else {
            askedOfSalvage = sentence;
            messages.ask(sentence, Map.of(MESSAGES.text("salvaged.backup"), () -> notes.addBackup(backup)));
        }
    }
}
