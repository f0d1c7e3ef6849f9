package org.crossquote.app.note.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crossquote.annotation.Annotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteDraftTest {
    @TempDir
    private Path folder;

    private HeldNotes notes;

    @BeforeEach
    void open() {
        notes = new HeldNotes(folder);
    }

    @AfterEach
    void close() {
        notes.close();
    }

    private void assertThatItIs(String words, int colour) {
        Annotation note = notes.session().notes().all().getFirst();
        assertThat(note.note()).isEqualTo(words);
        assertThat(note.highlight()).isEqualTo(notes.colour(colour).highlight());
    }

    @Test
    void aColourGivenWhileANoteIsWrittenIsTakenBackInItsTurn() {
        String id = notes.marked();
        NoteDraft draft = notes.draftOn(id);
        draft.write("first");
        draft.store();
        draft.write("first, second");
        notes.model.edits().recolour(id, notes.colour(1));
        draft.write("first, second, third");
        notes.model.edits().finishDraft();
        assertThatItIs("first, second, third", 1);
        notes.model.edits().undo();
        assertThatItIs("first, second", 1);
        notes.model.edits().undo();
        assertThatItIs("first, second", 0);
        notes.model.edits().undo();
        assertThatItIs("", 0);
    }

    @Test
    void aColourGivenAtTheEndOfWritingLeavesNothingThatCannotBeTakenBack() {
        String id = notes.marked();
        notes.draftOn(id).write("words");
        notes.model.edits().storeDraft();
        notes.model.edits().recolour(id, notes.colour(1));
        notes.model.edits().finishDraft();
        notes.model.edits().undo();
        notes.model.edits().undo();
        assertThatItIs("", 0);
    }
}
