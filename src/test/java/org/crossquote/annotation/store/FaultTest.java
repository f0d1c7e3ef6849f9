package org.crossquote.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets system calls of a save fail: the old data stays, the reader is told in words, and the change is saved when it can be. */
class FaultTest {
    @TempDir
    private Path home;

    @Test
    void survivesErrorsOfEveryCall() throws Exception {
        List<String> errors = List.of("EIO", "ENOSPC", "EROFS", "EACCES");
        List<String> calls = List.of("openat", "write", "fsync", "rename");
        boolean all = System.getProperty("crossquote.proof", "").equals("full");
        for (int call = 0; call < calls.size(); call++) {
            for (int error = 0; error < errors.size(); error++) {
                if (all || error == call) {
                    survives(calls.get(call), errors.get(error), On.TEMPORARY, 1);
                }
            }
        }
        survives("close", "EIO", On.TEMPORARY, 1);
        survives("fsync", "EIO", On.FOLDER, 1);
    }

    /** Without the lock nothing may be written, or two windows would write over each other. */
    @Test
    void writesNothingWithoutTheLock() throws Exception {
        survives("openat", "EROFS", On.LOCK, 1);
        survives("openat", "EACCES", On.LOCK, 1);
        survives("fcntl", "EIO", On.LOCK, 1);
    }

    /** What cannot be read must not be taken for empty and written over. The first two times the file is opened are at the start. */
    @Test
    void writesNothingOverAFileThatItCannotRead() throws Exception {
        survives("openat", "EIO", On.NOTES, 3);
        survives("openat", "EACCES", On.NOTES, 3);
    }

    private enum On {
        NOTES,
        TEMPORARY,
        LOCK,
        FOLDER;

        Path of(Path notes) {
            return switch (this) {
                case NOTES -> notes;
                case TEMPORARY -> SafeFile.temporary(notes);
                case LOCK -> Path.of(notes + ".lock");
                case FOLDER -> Objects.requireNonNull(notes.getParent());
            };
        }
    }

    private void survives(String call, String error, On which, int when) throws Exception {
        Path folder = Files.createDirectory(home.toRealPath().resolve(call + error + which));
        Path file = SavingProcess.saveOne(folder);
        Strace strace = new Strace(folder, home.resolve("strace.log"));
        Child.Outcome outcome = strace.run(
                List.of(which.of(file)), "store", 2, "-e", "inject=" + call + ":error=" + error + ":when=" + when);
        assertThat(outcome.lines()).as("%s %s", call, error).contains("done");
        assertThat(outcome.behind("saved")).hasSize(2);
        assertThat(outcome.behind("failed"))
                .as("%s %s is told", call, error)
                .hasSize(1)
                .allMatch(f -> f.startsWith("The notes are not saved in " + folder));
        assertThat(ids(folder)).as("%s %s", call, error).hasSize(3).containsAll(outcome.behind("saved"));
    }

    @Test
    void saysThatTheDiskIsFullKeepsTheOldDataAndSavesWhenThereIsRoom() throws Exception {
        boolean works =
                Child.works("unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "none", home.toString());
        if (!works) {
            System.out.println("Skipped: a small tmpfs cannot be mounted here");
        }
        assumeTrue(works, "needs unshare and tmpfs");
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c"));
        command.add("mount -t tmpfs -o size=64k none " + home + " && exec \"$@\"");
        command.add("sh");
        Child.Outcome outcome =
                Child.run(Child.command(command, SavingProcess.class, List.of(home.toString(), "1", "0", "full")));
        assertThat(outcome.lines())
                .contains("filled", "saved although full? false", "old data true", "saved with room? true", "done");
        assertThat(outcome.behind("failed")).singleElement().asString().contains("the disk is full. Make room");
    }

    private static List<String> ids(Path folder) throws IOException {
        try (NoteStore store = NoteStore.open(folder, SavingProcess.ONE, Clock.systemUTC())) {
            assertThat(store.openedAs()).isInstanceOf(OpenedAs.Left.class);
            return List.copyOf(store.notes().annotations().keySet());
        }
    }
}
