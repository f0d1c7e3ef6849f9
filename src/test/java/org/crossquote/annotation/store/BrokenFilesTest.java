package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crossquote.annotation.Annotation;
import org.crossquote.annotation.AnnotationSnapshot;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.RandomNotes;
import org.crossquote.annotation.Texts;
import org.crossquote.annotation.TickingClock;
import org.crossquote.text.ArticleCollection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were cut off or changed at random: the notes always open, and nothing is overwritten. */
class BrokenFilesTest {
    private static final int MUTATIONS = 10_000;

    /** One in so many is not only read, but also saved; all with {@code -Dcrossquote.proof=full}. */
    private static final int SHARE = System.getProperty("crossquote.proof", "").equals("full") ? 1 : 100;

    private static final ArticleCollection TWO = new ArticleCollection(
            "Two",
            List.of(Texts.article("a.txt", GoldenNotes.A.repeat(3)), Texts.article("b.txt", GoldenNotes.B.repeat(3))));

    @TempDir
    private Path folder;

    private final TickingClock clock = new TickingClock();
    private Path file = Path.of("");
    private byte[] whole = {};
    private List<Annotation> notes = List.of();

    @BeforeEach
    void writeSomeNotes() throws IOException {
        RandomNotes made = new RandomNotes(TWO, 8);
        notes = Stream.generate(made::nextWithOthers).limit(4).toList();
        try (NoteStore store = NoteStore.open(folder, TWO, clock)) {
            CurrentAnnotations session = new CurrentAnnotations(AnnotationSnapshot.EMPTY);
            notes.forEach(session::put);
            store.save(session.snapshot());
            file = store.file();
        }
        whole = Files.readAllBytes(file);
    }

    @Test
    void openWhereverTheyWereCutOff() throws IOException {
        int most = 0;
        for (int length = 0; length < whole.length; length++) {
            int found = open(Arrays.copyOf(whole, length), length % SHARE == 0);
            assertThat(found).as("cut at %d", length).isGreaterThanOrEqualTo(most);
            most = found;
        }
        assertThat(most).isEqualTo(notes.size());
    }

    @Test
    void openWhateverWasChangedInThem() throws IOException {
        Random random = new Random(17);
        int found = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            found += open(mutated(random), i % SHARE == 0);
        }
        assertThat((double) found / MUTATIONS / notes.size())
                .as("share of notes that were still read")
                .isGreaterThan(0.6);
    }

    private byte[] mutated(Random random) {
        byte[] bytes = whole.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = without(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(20)));
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(64)), (byte) 0);
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int from, int to) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, shorter, from, bytes.length - to);
        return shorter;
    }

    /** Gives how many of the notes are read. */
    private int open(byte[] bytes, boolean saveToo) throws IOException {
        Files.write(file, bytes);
        AnnotationSnapshot read = saveToo
                ? openAndSave(bytes)
                : new NoteFile(file).read().contents().notes();
        clear();
        return (int) notes.stream()
                .filter(n -> read.annotations().containsKey(n.id()))
                .count();
    }

    /** Opens, as a window does, and saves; nothing may be written before the save, and broken bytes must still be somewhere after it. */
    private AnnotationSnapshot openAndSave(byte[] bytes) throws IOException {
        try (NoteStore store = NoteStore.open(folder, TWO, clock)) {
            assertThat(store.file()).isEqualTo(file);
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            AnnotationSnapshot read = store.notes();
            if (store.openedAs() instanceof OpenedAs.ReadOnly) {
                assertThatThrownBy(() -> store.save(read)).isInstanceOf(NewerFileException.class);
                assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
            } else {
                store.save(read);
                boolean broken = store.openedAs() instanceof OpenedAs.Salvaged;
                assertThat(!broken || isAside(bytes)).isTrue();
                assertThat(new NoteFile(file).read().contents().notes()).isEqualTo(read);
            }
            return read;
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.delete(each);
            }
        }
    }

    private boolean isAside(byte[] bytes) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path other :
                    files.filter(f -> f.toString().endsWith(".unreadable")).toList()) {
                if (Arrays.equals(Files.readAllBytes(other), bytes)) {
                    return true;
                }
            }
        }
        return false;
    }
}
