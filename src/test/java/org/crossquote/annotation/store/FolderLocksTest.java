package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.crossquote.annotation.CurrentAnnotations;
import org.crossquote.annotation.RandomNotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLocksTest {
    @TempDir
    private Path folder;

    private final FolderLocks locks = new FolderLocks();

    /** Another program: says whether it gets the lock whose file is its argument. */
    public static final class Probe {
        private Probe() {}

        /** Runs it. */
        public static void main(String[] args) throws Exception {
            try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                System.out.println(lock == null ? "held" : "free");
            }
        }
    }

    private static List<String> probe(FolderLock lock) throws Exception {
        return Child.run(Child.command(
                        List.of(), Probe.class, List.of(lock.file().toString())))
                .lines();
    }

    private NoteStore saved(RandomNotes made) throws Exception {
        NoteStore store = NoteStore.open(folder, SavingProcess.ONE, locks, Clock.systemUTC());
        CurrentAnnotations notes = new CurrentAnnotations(store.notes());
        notes.put(made.next());
        store.save(notes.snapshot());
        return store;
    }

    @Test
    void closingTheNotesLeavesTheLockToWhoHasOpenedThemAgain() throws Exception {
        RandomNotes made = new RandomNotes(SavingProcess.ONE, 5);
        NoteStore before = saved(made);
        try (NoteStore again = saved(made)) {
            FolderLock lock = locks.of(again.file());
            try (FolderLock.Held _ = lock.lock()) {
                before.close();
                before.close();
                assertThat(probe(lock)).containsExactly("held");
            }
            assertThat(probe(lock)).containsExactly("free");
            locks.giveBack(lock);
        }
    }

    @Test
    void whenTheFileOfTheLockWasDeletedTheOneThatIsThereIsLocked() throws Exception {
        try (NoteStore store = saved(new RandomNotes(SavingProcess.ONE, 6))) {
            FolderLock lock = locks.of(store.file());
            Files.delete(lock.file());
            Files.createFile(lock.file());
            try (FolderLock.Held _ = lock.lock()) {
                assertThat(probe(lock)).containsExactly("held");
            }
            Files.delete(lock.file());
            try (FolderLock.Held _ = lock.lock()) {
                assertThat(probe(lock)).containsExactly("held");
            }
            locks.giveBack(lock);
        }
    }
}
