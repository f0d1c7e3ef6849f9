package org.crossquote.app.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.Motivation;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.Target;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notes go where the reader wants them, and none is lost on the way. */
class NotesMoveTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @TempDir
    Path folder;

    private Path usual;
    private Path other;
    private final List<Preferences> saved = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        usual = folder.resolve("usual");
        other = folder.resolve("other");
        Files.createDirectories(usual.resolve("backups"));
        Files.writeString(usual.resolve("a.jsonld"), "one", StandardCharsets.UTF_8);
        Files.writeString(usual.resolve("backups").resolve("a.1"), "older", StandardCharsets.UTF_8);
    }

    private Preferences wanting(Path wanted) {
        NotesPlace place = NotesPlace.SECTION.usual().wanting(wanted, usual);
        return Preferences.defaults().with(NotesPlace.SECTION, place);
    }

    private NotesMove settle(Preferences preferences) {
        return NotesMove.settle(preferences, usual, saved::add);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void withoutAWishNothingHappens() {
        NotesMove move = settle(Preferences.defaults());
        assertThat(move.folder()).isEqualTo(usual);
        assertThat(move.message()).isEmpty();
        assertThat(saved).isEmpty();
        assertThat(wanting(usual))
                .isEqualTo(wanting(usual))
                .satisfies(same ->
                        assertThat(same.get(NotesPlace.SECTION).wanted()).isNull());
    }

    @Test
    void theyAreCopiedWithAllThatBelongsToThemAndTheOldOnesStay() throws IOException {
        NotesMove move = settle(wanting(other));
        assertThat(move.folder()).isEqualTo(other);
        assertThat(text(other.resolve("a.jsonld"))).isEqualTo("one");
        assertThat(text(other.resolve("backups").resolve("a.1"))).isEqualTo("older");
        assertThat(text(usual.resolve("a.jsonld"))).isEqualTo("one");
        assertThat(move.message())
                .hasValueSatisfying(
                        m -> assertThat(m).contains(usual.toString()).contains(other.toString()));
        NotesPlace kept = saved.getLast().get(NotesPlace.SECTION);
        assertThat(kept).isEqualTo(new NotesPlace(other.toString(), null));
        assertThat(settle(move.preferences()).message()).as("once is enough").isEmpty();
        NotesMove back = settle(move.preferences().with(NotesPlace.SECTION, kept.wanting(usual, usual)));
        assertThat(back.folder()).isEqualTo(usual);
        assertThat(back.preferences().get(NotesPlace.SECTION)).isEqualTo(new NotesPlace(null, null));
    }

    @Test
    void anotherFileOfThatNameIsNotOverwritten() throws IOException {
        Files.createDirectories(other);
        Files.writeString(other.resolve("a.jsonld"), "somebody else’s", StandardCharsets.UTF_8);
        NotesMove move = settle(wanting(other));
        assertThat(move.folder()).isEqualTo(usual);
        assertThat(text(other.resolve("a.jsonld"))).isEqualTo("somebody else’s");
        assertThat(Files.exists(other.resolve("backups"))).isFalse();
        assertThat(move.message()).hasValueSatisfying(m -> assertThat(m).contains("a.jsonld"));
        assertThat(move.preferences().get(NotesPlace.SECTION).wanted()).isNull();
        assertThat(saved).isEmpty();
    }

    /** A file of notes of one collection, as the program writes it. */
    private static byte[] notes(String key, Instant deleted, Annotation... notes) {
        Map<String, Annotation> byId = new LinkedHashMap<>();
        List.of(notes).forEach(note -> byId.put(note.id(), note));
        Map<String, Instant> gone = deleted.equals(Instant.MAX) ? Map.of() : Map.of("urn:gone", deleted);
        return new CollectionWriter()
                .write(new CollectionFile(
                        CollectionFile.key(key), "Harbour", 1, List.of(), byId, gone, List.of(), OtherFields.NONE));
    }

    private static Annotation note(String words, Instant when) {
        return Annotation.create(Motivation.COMMENTING, List.of(new Target.WholeCollection("urn:c")), NOW)
                .withNote(words, when);
    }

    private NotesMove movedTo(Path there, byte[] before, byte[] now) throws IOException {
        Files.createDirectories(there);
        Files.write(there.resolve("h.jsonld"), before);
        Files.write(usual.resolve("h.jsonld"), now);
        return settle(wanting(there));
    }

    @Test
    void theSameNotesAsTheyWereEarlierAreReplacedAndBecomeABackup() throws IOException {
        Annotation first = note("first", NOW);
        Annotation later = first.withNote("first, put right", NOW.plusSeconds(60));
        byte[] before = notes("h", Instant.MAX, first);
        byte[] now = notes("h", Instant.MAX, later, note("second", NOW.plusSeconds(90)));
        NotesMove move = movedTo(other, before, now);
        assertThat(move.folder()).isEqualTo(other);
        assertThat(Files.readAllBytes(other.resolve("h.jsonld"))).isEqualTo(now);
        try (Stream<Path> backups = Files.list(other.resolve("backups"))) {
            assertThat(backups.filter(file -> file.getFileName().toString().startsWith("h.")))
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(before));
        }
        assertThat(Files.readAllBytes(usual.resolve("h.jsonld"))).isEqualTo(now);
    }

    @Test
    void whereOneNoteWouldBeLostTheReaderIsAskedAndNothingIsWritten() throws IOException {
        Annotation first = note("first", NOW);
        Annotation changedThere = first.withNote("changed there", NOW.plusSeconds(60));
        byte[] now = notes("h", Instant.MAX, first, note("second", NOW.plusSeconds(90)));
        for (byte[] before : List.of(
                notes("h", Instant.MAX, first, note("only there", NOW)),
                notes("h", Instant.MAX, changedThere),
                notes("h", NOW.plusSeconds(5), first),
                notes("another", Instant.MAX, first),
                "{\"broken".getBytes(StandardCharsets.UTF_8))) {
            NotesMove move = movedTo(other, before, now);
            assertThat(move.folder()).isEqualTo(usual);
            assertThat(move.message()).hasValueSatisfying(m -> assertThat(m).contains("h.jsonld"));
            assertThat(Files.readAllBytes(other.resolve("h.jsonld"))).isEqualTo(before);
        }
    }

    @Test
    void whereNoFolderCanBeTheNotesStay() throws IOException {
        Files.writeString(other, "a file", StandardCharsets.UTF_8);
        NotesMove move = settle(wanting(other));
        assertThat(move.folder()).isEqualTo(usual);
        assertThat(move.message()).hasValueSatisfying(m -> assertThat(m).contains(other.toString()));
        assertThat(text(usual.resolve("a.jsonld"))).isEqualTo("one");
    }

    @Test
    void settingsThatCannotBeSavedLeaveTheNotesWhereTheNextStartLooksForThem() {
        NotesMove move = NotesMove.settle(wanting(other), usual, preferences -> false);
        assertThat(move.folder()).isEqualTo(usual);
        assertThat(move.message()).isPresent();
    }

    @Test
    void aFolderThatIsGoneIsToldAndNothingIsWrittenInItsPlace() {
        Path gone = folder.resolve("disk").resolve("notes");
        NotesPlace place = new NotesPlace(gone.toString(), null);
        NotesMove move = settle(Preferences.defaults().with(NotesPlace.SECTION, place));
        assertThat(move.folder()).isNull();
        assertThat(move.message()).hasValueSatisfying(m -> assertThat(m).contains(gone.toString()));
        assertThat(gone).doesNotExist();
        NotesMove elsewhere = settle(Preferences.defaults().with(NotesPlace.SECTION, place.wanting(other, usual)));
        assertThat(elsewhere.folder()).isEqualTo(other);
        assertThat(elsewhere.message()).isPresent();
    }
}
