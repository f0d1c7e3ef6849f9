package org.crossquote.app.note.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossquote.annotation.Annotation;
import org.crossquote.app.note.KeptApart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another window wrote stays, whatever the reader does here before this window has shown it. */
class OtherWindowTest {
    @TempDir
    private Path folder;

    private HeldNotes notes;

    @BeforeEach
    void open() {
        notes = new HeldNotes(folder);
        new KeptApart(notes.model.book(), news::add);
    }

    @AfterEach
    void close() {
        notes.close();
    }

    private final List<String> news = new ArrayList<>();

    private void theyWrite(String id, String words) {
        notes.otherWindow(id, a -> a.withNote(words, HeldNotes.CLOCK.instant()));
    }

    private Annotation onDisk(String id) {
        return Objects.requireNonNull(notes.onDisk().annotations().get(id));
    }

    @Test
    void aNewColourLeavesTheirWords() {
        String id = notes.marked();
        theyWrite(id, "theirs");
        notes.model.edits().recolour(id, notes.colour(1));
        assertThat(onDisk(id).note()).isEqualTo("theirs");
        assertThat(onDisk(id).highlight()).isEqualTo(notes.colour(1).highlight());
    }

    @Test
    void wordsWrittenOnTheSameNoteStandBesideTheirs() {
        String id = notes.marked();
        NoteDraft draft = notes.draftOn(id);
        theyWrite(id, "theirs");
        draft.write("mine");
        draft.store();
        draft.write("mine, and more");
        notes.model.edits().finishDraft();
        assertThat(notes.wordsOnDisk()).containsExactlyInAnyOrder("mine, and more", "theirs");
        notes.model.edits().undo();
        assertThat(notes.wordsOnDisk()).containsOnly("theirs");
    }

    @Test
    void tagsGivenHereLeaveTheirWordsAndTags() {
        String id = notes.marked();
        NoteDraft draft = notes.draftOn(id);
        notes.otherWindow(
                id,
                a -> a.withNote("theirs", HeldNotes.CLOCK.instant())
                        .withTags(List.of("port"), HeldNotes.CLOCK.instant()));
        draft.tag(List.of("noon"));
        notes.model.edits().finishDraft();
        assertThat(notes.wordsOnDisk()).containsExactly("theirs");
        assertThat(onDisk(id).tags()).containsExactly("noon", "port");
        notes.model.edits().undo();
        assertThat(onDisk(id).note()).isEqualTo("theirs");
        assertThat(onDisk(id).tags()).containsExactly("port");
    }

    @Test
    void whatTheyTookOutOfTheTrashIsNotDeletedForGood() {
        String id = notes.marked();
        notes.model.edits().trash(id);
        notes.showNews();
        notes.otherWindow(
                id, a -> a.withTrashed(false, HeldNotes.CLOCK.instant()).withNote("theirs", HeldNotes.CLOCK.instant()));
        notes.model.edits().deleteForGood(List.of(id));
        assertThat(notes.wordsOnDisk()).containsExactly("theirs");
    }

    @Test
    void aNoteBegunHereAndLeftEmptyStaysWhenTheyHaveWrittenOnIt() {
        Annotation fresh = notes.model
                .edits()
                .fresh(HeldNotes.HARBOUR.articles().getFirst().id())
                .orElseThrow();
        NoteDraft draft = new NoteDraft(notes.model, fresh, true);
        notes.model.edits().setDraft(draft);
        draft.write("m");
        draft.store();
        draft.write("");
        draft.store();
        notes.showNews();
        theyWrite(fresh.id(), "theirs");
        notes.model.edits().finishDraft();
        assertThat(notes.wordsOnDisk()).containsExactly("theirs");
    }

    @Test
    void theReaderIsToldOnceWhenWhatIsWrittenHereStandsBesideTheirs() {
        String id = notes.marked();
        NoteDraft draft = notes.draftOn(id);
        theyWrite(id, "theirs");
        draft.write("mine");
        notes.model.edits().finishDraft();
        notes.showNews();
        assertThat(news)
                .containsExactly(
                        "Another window changed the note on “The harbour”, too. Both versions are kept, as two notes.");
        notes.model.edits().trash(apart());
        notes.model.edits().deleteForGood(List.of(apart()));
        notes.model.edits().undo();
        notes.model.edits().undo();
        assertThat(news).hasSize(1);
    }

    private String apart() {
        return notes.model.book().all().stream()
                .filter(note -> note.annotation().note().equals("theirs"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theReaderIsToldWhenBothSavesMeetInTheFile() {
        String id = notes.marked();
        notes.otherWindow(id, a -> a); // both know it now
        NoteDraft draft = notes.draftOn(id);
        draft.write("mine");
        draft.store();
        notes.otherWindowUnseen(id, a -> a.withNote("theirs", HeldNotes.CLOCK.instant()));
        notes.save();
        notes.showNews();
        assertThat(notes.wordsOnDisk()).containsExactlyInAnyOrder("mine", "theirs");
        assertThat(news).hasSize(1);
    }

    @Test
    void whatWasKeptApartBeforeTheNotesWereOpenedIsNoNews() {
        String id = notes.marked();
        NoteDraft draft = notes.draftOn(id);
        theyWrite(id, "theirs");
        draft.write("mine");
        notes.model.edits().finishDraft();
        notes.save();
        news.clear();
        notes.open(HeldNotes.HARBOUR);
        notes.model.edits().recolour(apart(), notes.colour(1));
        notes.showNews();
        assertThat(news).isEmpty();
    }

    @Test
    void wordsOfOneOnlyAreNoSecondNote() {
        String id = notes.marked();
        theyWrite(id, "theirs");
        notes.model.edits().recolour(id, notes.colour(1));
        notes.showNews();
        assertThat(news).isEmpty();
    }
}
