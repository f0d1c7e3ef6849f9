package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.NoteSet;
import org.crossquote.annotation.Notes;
import org.crossquote.annotation.OtherFields;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Texts;
import org.crossquote.annotation.jsonld.CollectionFile;
import org.crossquote.annotation.jsonld.CollectionWriter;
import org.crossquote.text.ArticleCollection;

/**
 * A program of its own that opens the notes in a folder, adds some one by one, and says on its output which are saved. It is there
 * to be killed. Arguments: the folder, a seed, how many, and how: {@code store}, {@code plain} (a mere {@code Files.write}, which must not stand
 * the test), or {@code full} (fills the disk, then makes room).
 */
public final class SavingProcess {
    static final ArticleCollection ONE =
            new ArticleCollection("One", List.of(Texts.article("a.txt", GoldenNotes.A.repeat(4))));

    private SavingProcess() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        RandomNotes made = new RandomNotes(ONE, Long.parseLong(args[1]));
        int count = Integer.parseInt(args[2]);
        try (NoteStore store = NoteStore.open(folder, ONE, Clock.systemUTC())) {
            Notes notes = new Notes(store.notes());
            say("opened " + store.file());
            switch (args[3]) {
                case "plain" -> plainly(store, notes, made, count);
                case "full" -> onAFullDisk(store, notes, made, folder);
                default -> stubbornly(store, notes, made, count);
            }
        }
        say("done");
    }

    /** Saves one note in a folder, in this process. */
    static Path saveOne(Path folder) throws IOException {
        try (NoteStore store = NoteStore.open(folder, ONE, Clock.systemUTC())) {
            Notes notes = new Notes(store.notes());
            notes.put(new RandomNotes(ONE, 4).next());
            store.save(notes.snapshot());
            return store.file();
        }
    }

    private static void stubbornly(NoteStore store, Notes notes, RandomNotes made, int count) {
        for (int i = 0; i < count; i++) {
            Annotation note = made.next();
            notes.put(note);
            while (!saved(store, notes)) {
                Thread.onSpinWait();
            }
            say("saved " + note.id());
        }
    }

    private static boolean saved(NoteStore store, Notes notes) {
        try {
            NoteSet moment = notes.snapshot();
            notes.absorb(moment, store.save(moment));
            return true;
        } catch (IOException e) {
            say("failed " + Reason.of(e, store.file()));
            return false;
        }
    }

    private static void plainly(NoteStore store, Notes notes, RandomNotes made, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Annotation note = made.next();
            notes.put(note);
            NoteSet now = notes.snapshot();
            CollectionFile file = new CollectionFile(
                    CollectionFile.key("x"),
                    "x",
                    1,
                    store.articles(),
                    now.annotations(),
                    now.deleted(),
                    List.of(),
                    OtherFields.NONE);
            Files.write(store.file(), new CollectionWriter().write(file));
            say("saved " + note.id());
        }
    }

    private static void onAFullDisk(NoteStore store, Notes notes, RandomNotes made, Path folder) throws IOException {
        stubbornly(store, notes, made, 1);
        Path filler = folder.resolve("filler");
        fill(filler);
        byte[] before = Files.readAllBytes(store.file());
        Annotation note = made.next().withNote("long ".repeat(4000), Instant.now());
        notes.put(note);
        say("saved although full? " + saved(store, notes));
        say("old data " + Arrays.equals(before, Files.readAllBytes(store.file())));
        Files.move(filler, folder.resolve("moved"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(folder.resolve("moved"));
        say("saved with room? " + saved(store, notes));
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
