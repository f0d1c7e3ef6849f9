package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Texts;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionWriter;
import org.crossquote.text.ArticleCollection;

/**
 * A program of its own that opens the notes in a folder, adds some one by one, tries again what failed, and says on its output which are saved.
 * It is there to be killed, and to have its calls fail. Arguments: the folder, a seed, how many, and how: {@code store}; two that must not stand
 * the tests, {@code plain} (a mere {@code Files.write}) and {@code deaf} (hears of no failure); or {@code full} (fills the disk, then makes
 * room).
 */
public final class SavingProcess {
    static final ArticleCollection ONE =
            new ArticleCollection("One", List.of(Texts.article("a.txt", GoldenNotes.A.repeat(4))));

    /** Asked for when the notes are open: the calls behind it are those of a save. */
    static final String OPENED = "opened";

    /** Always the same time, so that a backup has the same name in every run. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-01T08:00:00Z"), ZoneOffset.UTC);

    private final NoteStore store;
    private final CurrentAnnotations notes;
    private final RandomNotes made;
    private final Saving saving;

    private SavingProcess(NoteStore store, RandomNotes made, Saving saving) {
        this.store = store;
        this.notes = new CurrentAnnotations(store.notes());
        this.made = made;
        this.saving = saving;
    }

    /** A way to save. */
    private interface Saving {
        AnnotationSnapshot save(NoteStore store, AnnotationSnapshot notes) throws IOException;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (NoteStore store = open(folder)) {
            say("opened " + store.file() + " " + Files.exists(folder.resolve(OPENED)));
            RandomNotes made = new RandomNotes(ONE, Long.parseLong(args[1]));
            int count = Integer.parseInt(args[2]);
            switch (args[3]) {
                case "plain" -> new SavingProcess(store, made, SavingProcess::plainly).stubbornly(count);
                case "deaf" -> new SavingProcess(store, made, SavingProcess::deafly).stubbornly(count);
                case "full" -> new SavingProcess(store, made, NoteStore::save).onAFullDisk(folder);
                default -> new SavingProcess(store, made, NoteStore::save).stubbornly(count);
            }
        }
        say("done");
    }

    private static NoteStore open(Path folder) {
        while (true) {
            try {
                return NoteStore.open(folder, ONE, CLOCK);
            } catch (IOException e) {
                say("unopened " + e);
            }
        }
    }

    /** Saves one note in a folder, in this process. */
    static Path saveOne(Path folder) throws IOException {
        try (NoteStore store = NoteStore.open(folder, ONE, CLOCK)) {
            CurrentAnnotations notes = new CurrentAnnotations(store.notes());
            notes.put(new RandomNotes(ONE, 4).next());
            store.save(notes.snapshot());
            return store.file();
        }
    }

    private void stubbornly(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Annotation note = made.next();
            notes.put(note);
            while (!saved()) {
                Thread.onSpinWait();
            }
            say("saved " + note.id());
        }
    }

    private boolean saved() throws IOException {
        AnnotationSnapshot onDisk = store.notes();
        try {
            AnnotationSnapshot moment = notes.snapshot();
            notes.absorb(moment, saving.save(store, moment));
            store.withoutBackup().ifPresent(sentence -> say("unkept " + sentence));
            return true;
        } catch (IOException e) {
            say("failed " + SaveFailureText.of(e, store.file()));
            NoteFile.Read now = new NoteFile(store.file()).read();
            if (!now.contents()
                    .annotations()
                    .keySet()
                    .containsAll(onDisk.annotations().keySet())) {
                say("missing on the disk, after " + e);
            }
            return false;
        }
    }

    private static AnnotationSnapshot plainly(NoteStore store, AnnotationSnapshot notes) throws IOException {
        CollectionFile file = new CollectionFile(
                CollectionFile.key("x"),
                "x",
                1,
                store.articles(),
                notes.annotations(),
                notes.deleted(),
                List.of(),
                OtherFields.NONE);
        Files.write(store.file(), new CollectionWriter().write(file));
        return notes;
    }

    private static AnnotationSnapshot deafly(NoteStore store, AnnotationSnapshot notes) {
        try {
            return store.save(notes);
        } catch (IOException e) {
            return notes;
        }
    }

    private void onAFullDisk(Path folder) throws IOException {
        stubbornly(1);
        Path filler = folder.resolve("filler");
        fill(filler);
        byte[] before = Files.readAllBytes(store.file());
        Annotation note = made.next().withNote("long ".repeat(4000), Instant.now());
        notes.put(note);
        say("saved although full? " + saved());
        say("old data " + Arrays.equals(before, Files.readAllBytes(store.file())));
        Files.move(filler, folder.resolve("moved"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve("moved"));
        say("saved with room? " + saved());
        say("saved " + note.id());
    }

    private static void fill(Path filler) {
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[1024]);
            }
        } catch (IOException e) {
            say("filled");
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
