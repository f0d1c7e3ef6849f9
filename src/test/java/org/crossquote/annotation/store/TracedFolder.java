package org.crossquote.annotation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.crossquote.annotation.AnnotationSnapshot;

/** A folder in which one note is saved already, with so many backups that the next save makes one and deletes the oldest. */
final class TracedFolder {
    private static final int OLD_BACKUPS = 9;

    /** As many stay of one day, and the new one is of another. */
    private static final int KEPT_BACKUPS = 8;

    private final Path folder;
    private final Path file;
    private final Strace strace;

    private TracedFolder(Path folder, Path log) throws IOException {
        this.folder = folder;
        this.file = SavingProcess.saveOne(folder);
        this.strace = new Strace(folder, log);
        Path backups = Files.createDirectory(folder.resolve("backups"));
        String name = file.getFileName().toString().replace(".jsonld", "");
        for (int hour = 0; hour < OLD_BACKUPS; hour++) {
            Files.copy(file, backups.resolve(name + ".20260401T0" + hour + "0000000.jsonld"));
        }
    }

    /** Makes it in another folder, under a number that is not there yet. */
    static TracedFolder make(Path home, int number) throws IOException {
        Path folder = Files.createDirectory(home.toRealPath().resolve("run" + number));
        return new TracedFolder(folder, home.resolve("strace" + number + ".log"));
    }

    Path folder() {
        return folder;
    }

    /** The file of the notes. */
    Path file() {
        return file;
    }

    Strace strace() {
        return strace;
    }

    /** What is lost or broken after a run, in words; empty when nothing is. */
    List<String> damage(List<String> acknowledged) throws IOException {
        List<String> damage = new ArrayList<>();
        try (NoteStore store = NoteStore.open(folder, SavingProcess.ONE, Clock.systemUTC())) {
            if (!(store.openedAs() instanceof OpenedAs.Left)) {
                damage.add("opened as " + store.openedAs());
            }
            AnnotationSnapshot notes = store.notes();
            if (notes.annotations().size() <= acknowledged.size()) {
                damage.add("the note from before is lost");
            }
            acknowledged.stream()
                    .filter(id -> !notes.annotations().containsKey(id))
                    .forEach(id -> damage.add("lost " + id));
            store.backups().stream()
                    .filter(backup -> store.annotationsOf(backup).isEmpty())
                    .forEach(backup -> damage.add("broken backup " + backup.getFileName()));
            if (store.backups().size() < KEPT_BACKUPS) {
                damage.add("only " + store.backups().size() + " backups are left");
            }
        }
        return damage;
    }
}
